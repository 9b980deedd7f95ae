/** Dissatisfaction as it is filled in: all text, '' for what is not filled in. */
export type DissatisfactionValues = {
  status: string;
  raisedDay: string;
  subject: string;
  aboutWhom: string;
  reasonNotFiled: string;
  filedDay: string;
  outcome: string;
  /** 'yes', 'no' or '' for not asked. */
  officerContact: string;
};

/** Whether a complaint was filed: then it has a day and an outcome, and no reason why not. */
export function isFiledComplaint(status: string): boolean {
  return status === 'C3' || status === 'C4';
}

/** Dissatisfaction that was told on a day, with nothing else filled in. */
export function emptyDissatisfaction(day: string): DissatisfactionValues {
  return {
    status: '',
    raisedDay: day,
    subject: '',
    aboutWhom: '',
    reasonNotFiled: '',
    filedDay: '',
    outcome: '',
    officerContact: '',
  };
}

type Stored = {
  [Field in Exclude<keyof DissatisfactionValues, 'officerContact'>]: string | null;
} & { officerContact: boolean | null };

/** Stored dissatisfaction as its form shows it. */
export function dissatisfactionValues(stored: Stored): DissatisfactionValues {
  return {
    status: stored.status ?? '',
    raisedDay: stored.raisedDay ?? '',
    subject: stored.subject ?? '',
    aboutWhom: stored.aboutWhom ?? '',
    reasonNotFiled: stored.reasonNotFiled ?? '',
    filedDay: stored.filedDay ?? '',
    outcome: stored.outcome ?? '',
    officerContact: stored.officerContact === null ? '' : stored.officerContact ? 'yes' : 'no',
  };
}

/**
 * What is sent of the details. Reason why not, day of filing and outcome only go with a status that
 * asks them, so that changing the status never keeps what no longer belongs.
 */
export function dissatisfactionDetails(values: Omit<DissatisfactionValues, 'raisedDay'>) {
  const isFiled = isFiledComplaint(values.status);
  return {
    subject: orNull(values.subject),
    aboutWhom: orNull(values.aboutWhom),
    reasonNotFiled: isFiled ? null : orNull(values.reasonNotFiled),
    filedDay: isFiled ? orNull(values.filedDay) : null,
    outcome: isFiled ? orNull(values.outcome) : null,
    officerContact: values.officerContact === '' ? null : values.officerContact === 'yes',
  };
}

/** What is sent of dissatisfaction in a case. */
export function dissatisfactionInput(values: DissatisfactionValues) {
  return {
    status: values.status,
    raisedDay: values.raisedDay,
    ...dissatisfactionDetails(values),
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
