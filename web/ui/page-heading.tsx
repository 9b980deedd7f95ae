import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';
import { Text } from './text.tsx';
import { usePageTitle } from './use-page-title.ts';

type PageHeadingProps = {
  /** The one first-level heading of the screen; also the title of the tab. */
  title: string;
  /** Title of the tab when it must say more than the heading: "Casus K-0041, tijdlijn". */
  tabTitle?: string;
  /** One or two sentences: what this screen is for. */
  lead?: ReactNode;
  /** Above the title: a BackLink. */
  back?: ReactNode;
  /** Beside the title: the buttons of the screen. */
  actions?: ReactNode;
};

/** Opens every screen: title, a line about it, and what can be done here. */
export function PageHeading({ title, tabTitle, lead, back, actions }: PageHeadingProps) {
  usePageTitle(tabTitle ?? title);
  return (
    <div className="naast-page-heading">
      {back}
      <div className="naast-page-heading__line">
        <div className="naast-page-heading__words">
          <Heading level={1}>{title}</Heading>
          {lead ? <Text size="lead">{lead}</Text> : null}
        </div>
        {actions ? <div className="naast-page-heading__actions">{actions}</div> : null}
      </div>
    </div>
  );
}
