import { Icon as KitIcon } from '@amsterdam/design-system-react';
import type { ComponentType, SVGProps } from 'react';

/** A drawing from icons.tsx, passed as the component itself: `icon={PlusIcon}`. */
export type IconDrawing = ComponentType<SVGProps<SVGSVGElement>>;

type IconProps = {
  icon: IconDrawing;
  /** `small` beside small text, `large` beside headings; otherwise as large as the text. */
  size?: 'small' | 'large';
};

/** A decorative icon in the line of text it stands in. Never the only carrier of a meaning. */
export function Icon({ icon: Drawing, size }: IconProps) {
  return <KitIcon size={size} svg={<Drawing />} />;
}
