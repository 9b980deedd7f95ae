import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { ProductMark } from './product-mark.tsx';
import { RouteLink } from './link.tsx';
import type { NavigationItem } from './navigation-item.ts';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

type PageFrameProps = {
  children: ReactNode;
  /** True when the data are made up: says so on every screen, and on paper. */
  rehearsal: boolean;
  /** Who is signed in, as shown: name and role in Dutch; null when nobody is. */
  person: { name: string; role: string } | null;
  /** The sign-out button, and a way to another role when the person has more. */
  account?: ReactNode;
  /** The main menu; leave empty for screens without one. */
  navigation?: NavigationItem[];
  /** "Over deze cijfers", "Help". */
  footerLinks?: NavigationItem[];
  /** A line under the menu that holds for the whole screen: "Intern, niet voor de werkgroep". */
  notice?: ReactNode;
  /** Where the product name leads. */
  homeLink?: NavigationItem['link'];
  /** `narrow` for one column of reading or answering, `normal` for work screens. */
  width?: 'normal' | 'narrow';
};

/**
 * Header, menu, content and footer around every screen. Put it in the layout route, once, so that
 * it stays while screens change: it moves the focus to the content when the address does.
 */
export function PageFrame(props: PageFrameProps) {
  const { children, rehearsal, person, account, navigation = [], footerLinks = [] } = props;
  const { notice, homeLink = { to: '/' }, width = 'normal' } = props;
  const main = useFocusOnNavigation();
  return (
    <div className={`naast-frame naast-frame--${width}`}>
      <a className="naast-skip-link" href="#inhoud">
        {kitTexts.skipToContent}
      </a>
      <header className="naast-header">
        {rehearsal ? (
          <p className="naast-rehearsal">
            <span className="naast-frame__inner">{kitTexts.rehearsal}</span>
          </p>
        ) : null}
        <div className="naast-header__bar naast-frame__inner">
          <RouteLink {...homeLink} className="naast-header__brand">
            <ProductMark />
            <span className="naast-header__name">{kitTexts.productName}</span>
          </RouteLink>
          <div className="naast-header__account">
            {person ? (
              <span className="naast-header__person">
                <span className="ams-visually-hidden">{kitTexts.signedInAs} </span>
                <strong>{person.name}</strong> {person.role}
              </span>
            ) : null}
            {account}
          </div>
        </div>
        {navigation.length > 0 ? (
          <nav aria-label={kitTexts.mainNavigation} className="naast-menu">
            <FrameLinks items={navigation} className="naast-menu__list naast-frame__inner" />
          </nav>
        ) : null}
        {notice ? (
          <div className="naast-frame__notice">
            <div className="naast-frame__inner">{notice}</div>
          </div>
        ) : null}
      </header>
      <main className="naast-main naast-frame__inner" id="inhoud" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="naast-footer">
        <div className="naast-footer__inner naast-frame__inner">
          <span>
            {kitTexts.productName} · {kitTexts.productLine}
          </span>
          {footerLinks.length > 0 ? (
            <nav aria-label={kitTexts.footerNavigation}>
              <FrameLinks items={footerLinks} className="naast-footer__list" />
            </nav>
          ) : null}
        </div>
      </footer>
    </div>
  );
}

function FrameLinks({ items, className }: { items: NavigationItem[]; className: string }) {
  return (
    <ul className={className}>
      {items.map((item) => (
        <li key={item.label}>
          <RouteLink {...item.link} activeOptions={{ exact: item.exact ?? false }}>
            {item.label}
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
