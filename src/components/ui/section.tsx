import type { ReactNode } from 'react';
import { type HeadingLevel, headingTag, nextLevel } from './heading-level';

type SectionProps = {
  readonly level: HeadingLevel;
  readonly title: ReactNode;
  /** Makes the section a target for jump links. */
  readonly id?: string;
  /** One or two sentences under the heading. */
  readonly intro?: ReactNode;
  /** Give a function to nest: it receives the level of the headings inside. */
  readonly children?: ReactNode | ((inner: HeadingLevel) => ReactNode);
};

/** A part of a page with its heading. */
export function Section({ level, title, id, intro, children }: SectionProps) {
  const Heading = headingTag(level);
  return (
    <section className="section" id={id}>
      <Heading>{title}</Heading>
      {intro ? <p className="section-intro">{intro}</p> : null}
      {typeof children === 'function' ? children(nextLevel(level)) : children}
    </section>
  );
}
