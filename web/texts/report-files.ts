import type { ReportFormat } from '../../server/domain/report-formats.ts';

/** Words of the card with downloads of the advice report. */
export const reportFileTexts = {
  heading: 'Downloaden',
  lead: 'Alle bestanden komen uit dezelfde gekozen editie. Maken duurt een paar seconden; u kunt intussen verder werken.',
  formats: {
    pdf: { name: 'PDF', purpose: 'Het hele rapport om te lezen, te printen en te versturen' },
    summary: { name: 'Samenvatting', purpose: 'Eén bladzijde voor bestuurders, als PDF' },
    docx: { name: 'Word', purpose: 'Het hele rapport om te bewerken' },
    odt: { name: 'ODT', purpose: 'Het hele rapport om te bewerken, als open standaard' },
    html: { name: 'Webpagina', purpose: 'Het hele rapport om op een scherm te lezen' },
    xlsx: { name: 'Excel', purpose: 'De cijfers met codeboek en definities' },
    ods: { name: 'ODS', purpose: 'De cijfers als open standaard' },
    csv: { name: 'CSV', purpose: 'De cijfers als losse bestanden in een zip' },
  } satisfies Record<ReportFormat | 'pdf', { name: string; purpose: string }>,
  download: (name: string) => `Download ${name}`,
  making: (name: string) => `${name} wordt gemaakt.`,
  fetching: (name: string) => `${name} is gemaakt en wordt opgehaald.`,
  elapsed: (seconds: number) =>
    seconds < 2 ? '' : `Al ${seconds} seconden bezig. U kunt deze pagina verlaten.`,
  ready: (size: string) => `Gedownload (${size}).`,
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} kB`
      : `${(bytes / 1024 / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`,
  failed: 'Het maken van dit bestand is niet gelukt. Probeer het nog eens.',
  fileName: 'adviesrapport',
} as const;
