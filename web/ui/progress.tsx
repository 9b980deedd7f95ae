import { useId } from 'react';

type ProgressProps = {
  /** What goes on or how far it is: "Rapport maken", "Vraag 3 van 9". */
  label: string;
  /** How far, from 0 to `max`; leave out when that is not known. */
  value?: number;
  max?: number;
};

/** How far long work is. With `value` left out it only says that work goes on. */
export function Progress({ label, value, max = 100 }: ProgressProps) {
  const id = useId();
  return (
    <div className="naast-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={max} {...(value === undefined ? {} : { value })} />
    </div>
  );
}
