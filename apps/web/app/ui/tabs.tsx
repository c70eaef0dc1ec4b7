export interface TabLink {
  name: string;
  href: string;
  current: boolean;
  /** How many things wait there. */
  count?: string;
}

/** Tabs that are links: each has an address, and they work without a script. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="mt-8 border-b-2 border-line">
      <ul className="-mb-0.5 flex flex-wrap gap-x-2">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={`inline-flex min-h-11 items-center gap-2 border-b-4 px-3 no-underline hover:underline ${
                tab.current ? 'border-theme font-bold text-ink' : 'border-transparent text-soft'
              }`}
            >
              {tab.name}
              {tab.count !== undefined && <span className="rounded-small bg-wash px-2 text-small font-semibold text-ink">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
