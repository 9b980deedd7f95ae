import { useState } from 'react';
import { meetingRoleIds } from '../../../server/domain/meeting-people.ts';
import { api, asProblem, ifMatch } from '../../data/api.ts';
import { useMe, usePilotId } from '../../data/session.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import type { Undoable } from '../../ui/undo-toast.tsx';
import { useFreshMeetings } from '../meeting-queries.ts';
import type { Action, AgendaItem, Decision } from '../meeting-queries.ts';

const meetings = api.pilots[':pilotId'].meetings[':meetingId'];

type TakenBack = Undoable & { undo: () => Promise<unknown> };

/**
 * What the secretary does with the decisions and actions of a meeting beside adding them: taking one
 * back (which can be undone) and saying that an action is done. `problem` is what the server refused.
 */
export function useMeetingLines(meetingId: string) {
  const pilotId = usePilotId();
  const { today } = useMe();
  const refresh = useFreshMeetings();
  const [takenBack, setTakenBack] = useState<TakenBack | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(deed: () => Promise<unknown>): Promise<boolean> {
    setProblem(null);
    try {
      await deed();
      return true;
    } catch (error) {
      setProblem(asProblem(error)?.message ?? null);
      return false;
    } finally {
      await refresh();
    }
  }

  async function takeBackDecision({ id, item, text }: Decision) {
    const param = { pilotId, meetingId, decisionId: id };
    if (!(await attempt(() => meetings.decisions[':decisionId'].$delete({ param })))) return;
    // The step of a stored line is always one of the agenda.
    const json = { item: item as AgendaItem['id'], text };
    setTakenBack({
      id,
      message: meetingTexts.decisionGone,
      undo: () => meetings.decisions.$post({ param: { pilotId, meetingId }, header: {}, json }),
    });
  }

  async function takeBackAction({ id, item, text, bodyId, role, measure, dueDay }: Action) {
    const param = { pilotId, meetingId, actionId: id };
    if (!(await attempt(() => meetings.actions[':actionId'].$delete({ param })))) return;
    const who = { bodyId, role: meetingRoleIds.find((known) => known === role) ?? null };
    const json = { item: item as AgendaItem['id'], text, ...who, measure, dueDay };
    setTakenBack({
      id,
      message: meetingTexts.actionGone,
      undo: () => meetings.actions.$post({ param: { pilotId, meetingId }, header: {}, json }),
    });
  }

  /** @param from id of the meeting the action was agreed in. */
  async function markAction({ id, doneDay, version }: Action, from: string) {
    const param = { pilotId, meetingId: from, actionId: id };
    const json = { doneDay: doneDay === null ? today : null };
    await attempt(() =>
      meetings.actions[':actionId'].done.$put({ param, header: ifMatch(version), json }),
    );
  }

  return {
    takeBackDecision,
    takeBackAction,
    markAction,
    problem,
    takenBack,
    undo: () => {
      const undone = takenBack;
      setTakenBack(null);
      if (undone) void attempt(undone.undo);
    },
    forget: () => setTakenBack(null),
  };
}

/** Everything `useMeetingLines` gives. */
export type MeetingLines = ReturnType<typeof useMeetingLines>;
