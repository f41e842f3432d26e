type Props = {
  label: string;
  options: readonly { label: string; href: string; current: boolean }[];
};

/** Ways to look at the same page, each an address of its own. */
export function Choice({ label, options }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      {options.map((option) => (
        <a
          key={option.href}
          href={option.href}
          aria-current={option.current ? "page" : undefined}
          className="py-2 text-quiet aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-8"
        >
          {option.label}
        </a>
      ))}
    </nav>
  );
}
