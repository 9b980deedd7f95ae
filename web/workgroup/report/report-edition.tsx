import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, asProblem, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { Facts } from '../../ui/facts.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Text } from '../../ui/text.tsx';
import { editionsQuery } from '../edition-queries.ts';
import { editionName } from '../edition-words.ts';
import { reportQuery } from '../report-queries.ts';
import type { Report } from '../report-queries.ts';

type ReportEditionProps = { report: Report; mayChoose: boolean };

/** The one edition all figures of the report come from. */
export function ReportEdition({ report, mayChoose }: ReportEditionProps) {
  const pilotId = usePilotId();
  const { data: editions } = useSuspenseQuery(editionsQuery(pilotId));
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isSaved, setIsSaved] = useState(false);
  const chosen = editions.find(({ seq }) => seq === report.editionSeq);

  async function choose(editionSeq: number) {
    setProblem(undefined);
    setIsSaved(false);
    const { queryKey } = reportQuery(pilotId);
    try {
      const response = await api.pilots[':pilotId'].report.$put({
        param: { pilotId },
        header: ifMatch(report.version),
        json: { editionSeq },
      });
      queryClient.setQueryData(queryKey, await response.json());
      setIsSaved(true);
    } catch (error) {
      const refused = asProblem(error);
      setProblem(refused?.status === 412 ? reportTexts.changedMeanwhile : refused?.message);
      await queryClient.invalidateQueries({ queryKey });
    }
  }

  if (!mayChoose) {
    const value = chosen ? editionName(chosen) : reportTexts.noEdition;
    return <Facts items={[{ term: reportTexts.edition, value }]} />;
  }
  if (editions.length === 0) return <Text quiet>{reportTexts.noEditions}</Text>;
  return (
    <div>
      <SelectField
        choices={editions.map((edition) => ({
          value: String(edition.seq),
          label: editionName(edition),
        }))}
        emptyLabel={report.editionSeq === null ? reportTexts.noEdition : null}
        error={problem}
        hint={reportTexts.editionHint}
        label={reportTexts.edition}
        name="editie"
        onChange={(event) => {
          if (event.target.value !== '') void choose(Number(event.target.value));
        }}
        value={report.editionSeq === null ? '' : String(report.editionSeq)}
      />
      <output className="naast-autosave">{isSaved ? reportTexts.editionSaved : ''}</output>
    </div>
  );
}
