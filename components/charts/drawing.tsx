type Props = { svg: string; className?: string };

/** A picture of lib/drawing on a page. The module escapes every label it is given. */
export function Drawing({ svg, className }: Props) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
