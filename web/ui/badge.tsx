import type { Tone } from './alert.tsx';

type BadgeProps = {
  /** The words carry the meaning; keep them to one or two. */
  children: string;
  tone?: Tone | 'neutral';
};

/** A short tag for a state: "open", "te laat", "concept". */
export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return <span className={`naast-badge naast-badge--${tone}`}>{children}</span>;
}
