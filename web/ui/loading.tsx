import { kitTexts } from '../texts/kit.ts';

type LoadingProps = {
  /** What is being fetched, when "Bezig met laden…" says too little. */
  label?: string;
};

/** Holds the place of content under way. Only shows itself when it takes longer than a moment. */
export function Loading({ label = kitTexts.loading }: LoadingProps) {
  return <output className="naast-loading">{label}</output>;
}
