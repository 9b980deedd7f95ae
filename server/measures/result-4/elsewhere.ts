import type { Reference } from '../measure.ts';

/**
 * What municipalities reach by talking, without an independent supporter. Stands beside every figure
 * about withdrawn objections: the comparison is with about 40%, never with 0%.
 */
export const withdrawnElsewhere: readonly Reference[] = [
  {
    kind: 'reference',
    label: 'Elders, zonder ondersteuner',
    text: 'Lingewaard 2017: na een gesprek met de gemeente zijn 36 van de 87 behandelde bezwaren ingetrokken (41%). Alle soorten bezwaren.',
    percent: 41,
    source: 'Jaarverslag bezwaarschriften Lingewaard 2017',
  },
  {
    kind: 'reference',
    label: 'Elders, zonder ondersteuner',
    text: 'Groningen 2011: 43% van de bezwaren is ingetrokken na een informeel gesprek. Het aantal staat niet in de bron.',
    percent: 43,
    source: 'Prettig contact met de overheid, Groningen 2011',
  },
];

/** Objections were falling by themselves in the years of the pilot. */
export const nationalFall: Reference = {
  kind: 'reference',
  label: 'Landelijk',
  text: 'Tussen 2015 en 2017 daalde het aantal bezwaren over de Wmo in 46 gemeenten vanzelf met meer dan de helft. Een daling hier zegt dus niet dat die door de ondersteuner komt.',
  percent: null,
  source: 'Binnenlands Bestuur, onderzoek onder 46 gemeenten, 2015–2017',
};

/** Said under every figure about the ways of objections. */
export const notBesideMunicipality =
  'Deze casussen en de aantallen van de gemeente worden niet bij elkaar opgeteld en niet op elkaar gedeeld.';
