/**
 * Which records a person can touch: those of one provider in one pilot, and for a supporter only the
 * own ones. Every query on records takes it, so that none can be asked without.
 */
export type Reach = {
  readonly pilotId: string;
  readonly providerId: string;
  /** Only this supporter's records; null for a coordinator: all of the provider. */
  readonly supporterId: string | null;
};
