/** How many fills can be told apart without colour. */
const fillCount = 6;

/**
 * The fills of segments: each has its own hatching, so that they are told apart on a black-and-white
 * print. Give every drawing its own `id`, because ids count for the whole page.
 */
export function SegmentFills({ id }: { id: string }) {
  return (
    <defs>
      <pattern height="6" id={`${id}-1`} patternUnits="userSpaceOnUse" width="6">
        <rect className="naast-fill-soft" height="6" width="6" />
        <path className="naast-hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
      </pattern>
      <pattern height="6" id={`${id}-3`} patternUnits="userSpaceOnUse" width="6">
        <rect className="naast-fill-surface" height="6" width="6" />
        <circle className="naast-fill-accent" cx="3" cy="3" r="1.2" />
      </pattern>
      <pattern height="5" id={`${id}-4`} patternUnits="userSpaceOnUse" width="5">
        <rect className="naast-fill-surface" height="5" width="5" />
        <path className="naast-hatch naast-hatch--thin" d="M0 2.5H5" />
      </pattern>
    </defs>
  );
}

/** The fill of the segment in this place of the key. */
export function fillOf(id: string, place: number): string {
  const plain = [
    'var(--merk-accent)',
    null,
    'var(--merk-accent-soft)',
    null,
    null,
    'var(--merk-surface)',
  ][place % fillCount];
  return plain ?? `url(#${id}-${place % fillCount})`;
}

/** Whether letters on this fill must be light. */
export function isDarkFill(place: number): boolean {
  return place % fillCount === 0;
}
