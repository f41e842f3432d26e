import type { ReactNode } from "react";

type Props = {
  children: ReactNode;
  /** What leads back to where one came from. */
  back?: { readonly href: string; readonly label: string };
  /** For pages whose parts are wide themselves. */
  wide?: boolean;
};

/** The column in which pages of forms and lists are read. */
export function ReadingColumn({ children, back, wide = false }: Props) {
  return (
    <div className={wide ? "" : "max-w-3xl"}>
      {back && (
        <a href={back.href} className="link inline-block py-2 text-sm print:hidden">
          {back.label}
        </a>
      )}
      {children}
    </div>
  );
}
