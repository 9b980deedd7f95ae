import { RouteLink } from './link.tsx';
import type { NavigationItem } from './navigation-item.ts';

type TabLinksProps = {
  /** Says to a screen reader what the row is about: "Onderdelen van deze casus". */
  label: string;
  items: NavigationItem[];
};

/** A row of links between sister screens, the open one underlined. Real links: back works. */
export function TabLinks({ label, items }: TabLinksProps) {
  return (
    <nav aria-label={label} className="naast-tab-links">
      <ul>
        {items.map((item) => (
          <li key={item.label}>
            <RouteLink
              {...item.link}
              // Without a search of its own a tab stays current whatever its screen has chosen.
              activeOptions={{
                exact: item.exact ?? true,
                includeSearch: item.link.search !== undefined,
              }}
            >
              {item.label}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
