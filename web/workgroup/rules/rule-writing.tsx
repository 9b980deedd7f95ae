import { useQueryClient } from '@tanstack/react-query';
import { ruleParts } from '../../../server/domain/result-rules.ts';
import type { RulePart } from '../../../server/domain/result-rules.ts';
import { RULE_LENGTH } from '../../../server/domain/records/result-rules.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { rulesTexts } from '../../texts/rules.ts';
import { Stack } from '../../ui/stack.tsx';
import { AutosavedText } from '../autosaved-text.tsx';
import type { StoredText } from '../autosave.ts';
import { NormForm } from './norm-form.tsx';
import { rulesQuery } from './rules-query.ts';
import type { RuleDraft } from './rules-query.ts';

type RuleWritingProps = {
  draft: RuleDraft;
  /** Told of every save under way, so that nobody agrees on a text that is still being saved. */
  onSaving: (saving: Promise<unknown>) => void;
};

/** The three texts and the norm of one result, saved while they are typed. */
export function RuleWriting({ draft, onSaving }: RuleWritingProps) {
  return (
    <Stack>
      {ruleParts.map(({ id, label }) => (
        <RuleText draft={draft} key={id} label={label} onSaving={onSaving} part={id} />
      ))}
      <NormForm draft={draft} key={draft.normVersion} />
    </Stack>
  );
}

type RuleTextProps = RuleWritingProps & { part: RulePart; label: string };

function RuleText({ draft, part, label, onSaving }: RuleTextProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const query = rulesQuery(pilotId);
  const { result } = draft;

  async function store(text: string, version: number): Promise<StoredText> {
    const response = await api.pilots[':pilotId'].rules.draft[':result'].texts[':part'].$put({
      param: { pilotId, result, part },
      header: ifMatch(version),
      json: { text },
    });
    const stored = await response.json();
    queryClient.setQueryData(query.queryKey, (rules) =>
      rules
        ? {
            ...rules,
            version: rules.version + 1,
            draft: rules.draft.map((about) =>
              about.result === result
                ? {
                    ...about,
                    texts: about.texts.map((other) => (other.part === part ? stored : other)),
                  }
                : about,
            ),
          }
        : rules,
    );
    return stored;
  }

  function save(text: string, version: number): Promise<StoredText> {
    const saving = store(text, version);
    onSaving(saving);
    return saving;
  }

  async function fetchStored(): Promise<StoredText> {
    const rules = await queryClient.fetchQuery({ ...query, staleTime: 0 });
    const about = rules.draft.find((candidate) => candidate.result === result);
    return about?.texts.find((text) => text.part === part) ?? { text: '', version: 0 };
  }

  return (
    <AutosavedText
      fetchStored={fetchStored}
      hint={rulesTexts.hints[part]}
      label={label}
      limit={RULE_LENGTH}
      name={`${result}-${part}`}
      rows={3}
      save={save}
      stored={draft.texts.find((text) => text.part === part) ?? { text: '', version: 0 }}
    />
  );
}
