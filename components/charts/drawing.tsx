type Props = { svg: string; className?: string };

/** A picture of lib/drawing on a page. The module escapes every label it is given. */
export function Drawing({ svg, className }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup that our own drawing module made
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
