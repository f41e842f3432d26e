"use client";

import { usePathname } from "next/navigation";

type Link = {
  readonly href: string;
  readonly label: string;
  /** Not on a phone, where it is in the menu. */
  readonly seldom: boolean;
};

type Props = { links: readonly Link[]; home: string };

/** The places in an organization; where one is, is marked. */
export function SectionLinks({ links, home }: Props) {
  const path = usePathname();
  const isHere = (href: string) =>
    href === home ? path === href : path === href || path.startsWith(`${href}/`);
  return (
    <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
      {links.map(({ href, label, seldom }) => (
        <li key={href} className={seldom ? "max-sm:hidden" : ""}>
          <a
            href={href}
            aria-current={isHere(href) ? "page" : undefined}
            className="inline-block border-b-2 border-transparent py-2 hover:border-control aria-[current=page]:border-primary"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
