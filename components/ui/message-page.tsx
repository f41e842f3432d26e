import { getLocale } from "next-intl/server";
import { SiteFrame } from "./site-frame";

type Props = { heading: string; text: string; home: string; path: string };

/** A page that says one thing and leads home. */
export async function MessagePage({ heading, text, home, path }: Props) {
  return (
    <SiteFrame preloadsFonts={false} path={path} width="reading">
      <h1 className="mt-16 text-4xl sm:text-5xl">{heading}</h1>
      <p className="mt-5 max-w-prose text-lg">{text}</p>
      <a href={`/${await getLocale()}`} className="link mt-8 inline-block py-2">
        {home}
      </a>
    </SiteFrame>
  );
}
