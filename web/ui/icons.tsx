import type { SVGProps } from 'react';

/**
 * Our own drawn icons: 24 × 24, one line weight, coloured by the text around them.
 *
 * Takes the place of the icon package of the kit (see the alias in vite.config.ts), so the names of
 * the first group are the kit's. Decorative by nature: the text beside an icon carries the meaning.
 */
type IconProps = SVGProps<SVGSVGElement>;

const frame = {
  'aria-hidden': true,
  focusable: false,
  viewBox: '0 0 24 24',
  xmlns: 'http://www.w3.org/2000/svg',
} as const;

/** An icon of lines: `path` is SVG path data within 24 × 24. */
function lines(path: string) {
  return function LineIcon(props: IconProps) {
    return (
      <svg {...frame} {...props}>
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="2"
        />
      </svg>
    );
  };
}

/** An icon of one filled shape; the inner figure is left out of it by the even-odd rule. */
function shape(path: string) {
  return function ShapeIcon(props: IconProps) {
    return (
      <svg {...frame} {...props}>
        <path clipRule="evenodd" d={path} fill="currentColor" fillRule="evenodd" />
      </svg>
    );
  };
}

const disc = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z';
const triangle =
  'M10.7 3.2a1.5 1.5 0 0 1 2.6 0l9 15.8a1.5 1.5 0 0 1-1.3 2.2H3a1.5 1.5 0 0 1-1.3-2.2l9-15.8Z';

// The names the kit asks for.
export const ChevronDownIcon = lines('M5 9l7 7 7-7');
export const ChevronForwardIcon = lines('M9 5l7 7-7 7');
export const ChevronBackwardIcon = lines('M15 5l-7 7 7 7');
export const ChevronDoubleForwardIcon = lines('M6 5l7 7-7 7M13 5l7 7-7 7');
export const ChevronDoubleBackwardIcon = lines('M18 5l-7 7 7 7M11 5l-7 7 7 7');
export const CloseIcon = lines('M6 6l12 12M18 6L6 18');
export const ArrowForwardIcon = lines('M4 12h15M13 6l6 6-6 6');
export const SearchIcon = lines('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5L21 21');
export const DocumentIcon = lines('M6 3h8l4 4v14H6V3ZM14 3v4h4M9 12h6M9 16h6');
export const PersonFillIcon = shape(
  'M12 3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM3.5 21c0-4.4 3.8-7 8.5-7s8.5 2.6 8.5 7Z',
);
export const WarningIcon = lines('M12 4L2.5 20h19L12 4ZM12 10v5M12 17.6v.1');
export const WarningFillIcon = shape(
  `${triangle}M11 9v6h2V9h-2ZM12 16.4a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z`,
);
export const InfoFillIcon = shape(
  `${disc}M11 10.5v7h2v-7h-2ZM12 6.2a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6Z`,
);
export const SuccessFillIcon = shape(
  `${disc}M16.3 7.9l-5.6 5.9-2.9-2.9-1.4 1.4 4.4 4.4 7-7.4-1.5-1.4Z`,
);
export const ErrorFillIcon = shape(
  `${disc}M8.5 7.1L7.1 8.5l3.5 3.5-3.5 3.5 1.4 1.4 3.5-3.5 3.5 3.5 1.4-1.4-3.5-3.5 3.5-3.5-1.4-1.4-3.5 3.5-3.5-3.5Z`,
);

// The names our own screens add.
export const PlusIcon = lines('M12 5v14M5 12h14');
export const CheckIcon = lines('M5 12.5l4.5 4.5L19 7');
export const UndoIcon = lines('M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9');
export const DownloadIcon = lines('M12 4v11M7 11l5 5 5-5M5 20h14');
export const PrintIcon = lines('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7v-7Z');
export const EditIcon = lines('M4 20l1-4L16 5l3 3L8 19l-4 1ZM14 7l3 3');
export const SortUpIcon = lines('M12 20V5M6 11l6-6 6 6');
export const SortDownIcon = lines('M12 4v15M6 13l6 6 6-6');
export const SortIcon = lines('M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4');
