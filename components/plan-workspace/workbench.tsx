'use client';

import { useCallback, useDeferredValue, useMemo } from 'react';
import { ExplanationProvider } from '@/components/figure/explanation-provider';
import type { FormState } from '@/components/plan-form/form-state';
import { PlanForm } from '@/components/plan-form/plan-form';
import { revealField } from '@/components/plan-form/reveal-field';
import { currentEdition } from '@/lib/editions/current-edition';
import {
  assessPlan,
  designInput,
  type OptionAssessment,
  type PlanInput,
  verdict,
} from '@/lib/planner';
import { builtOf } from '@/lib/views/comparison';
import { fieldValues } from '@/lib/views/field-values';
import { pricesInUse } from '@/lib/views/prices-in-use';
import { fieldName } from '@/lib/workspace/field-name';
import { fieldAt } from '@/lib/workspace/fields';
import { copyOfOption, newDesign } from '@/lib/workspace/new-item';
import { isPossible } from '@/lib/workspace/workspace';
import { VerdictPanel } from '../verdict/verdict-panel';
import { EditionNotice } from './edition-notice';
import { EditionPicker } from './edition-picker';
import { Evidence } from './evidence';
import { HistoryButtons } from './history-buttons';
import { LinkNotice } from './link-notice';
import { PlanFileBar } from './plan-file-bar';
import { PlanFooter } from './plan-footer';
import { PlanHeading } from './plan-heading';
import type { Renderers } from './renderers';
import { ShortcutsDialog } from './shortcuts-dialog';
import { StaleNotice } from './stale-notice';
import { TakeAway } from './take-away';
import { ToTheAnswer } from './to-the-answer';
import { useEdition } from './use-edition';
import { useHistory } from './use-history';
import { useKeptWorkspace } from './use-kept-workspace';
import { usePlanLink } from './use-plan-link';

const labelOf = (path: string) => {
  const field = fieldAt(path);
  return field && fieldName(field);
};
const reveal = (path: string) => revealField(fieldAt(path)?.path ?? path);

interface WorkbenchProps {
  input: PlanInput;
  renderers: Renderers;
}

/** The plan as a form, and beside it the answer: computed anew at every change, in the browser. */
export function Workbench({ input: opened, renderers }: WorkbenchProps) {
  const { history, dispatch, undo, redo, said } = useHistory(opened);
  const workspace = history.present;
  useKeptWorkspace(
    workspace,
    useCallback((kept) => dispatch({ type: 'restore', workspace: kept }), [dispatch]),
  );
  const editionId = workspace.input.edition ?? currentEdition.id;
  const refused = Object.keys(workspace.problems);
  const link = usePlanLink(workspace.input, opened, editionId, refused.length > 0, dispatch);
  const inUse = useEdition(editionId);
  const { edition } = inUse;

  // What is typed shows at once; the answer follows in a render that the next key may interrupt.
  const input = useDeferredValue(workspace.input);
  const assessment = useMemo(() => assessPlan(input, edition), [input, edition]);
  const answer = useMemo(() => verdict(assessment), [assessment]);
  const values = useMemo(() => fieldValues(assessment), [assessment]);
  const prices = useMemo(() => pricesInUse(assessment), [assessment]);
  const problems = useMemo(
    () =>
      new Map(
        assessment.problems.map(({ path, given, accepted }) => [
          path,
          // The field puts what it quotes into quotation marks of its own.
          { given: given.replace(/^"(.*)"$/, '$1'), accepted },
        ]),
      ),
    [assessment],
  );

  const edit = useCallback(
    (path: string, text: string) => dispatch({ type: 'edit', path, text, edition }),
    [dispatch, edition],
  );
  const reset = useCallback(
    (path: string) => dispatch({ type: 'reset', path, edition }),
    [dispatch, edition],
  );
  const commit = useCallback(() => dispatch({ type: 'leave-field' }), [dispatch]);
  const hasRoom = isPossible(workspace, {
    type: 'add-design',
    design: newDesign(workspace.input),
  });
  const copyDesign = useCallback(
    (option: OptionAssessment) => {
      const built = builtOf(option);
      if (built === undefined) return;
      const links = designInput(built.design, assessment.plan);
      const { input: copied } = assessment;
      dispatch({ type: 'add-design', design: copyOfOption(copied, option.name, links) });
      revealField(`designs.${copied.designs?.length ?? 0}.name`);
    },
    // Of the assessment and not of the workspace: else every key would draw the evidence anew.
    [dispatch, assessment],
  );
  const form: FormState = {
    workspace,
    values,
    edition,
    prices,
    problemOf: (path) => workspace.problems[path] ?? problems.get(path),
    onEdit: edit,
    onReset: reset,
    onCommit: commit,
    onAct: dispatch,
  };

  return (
    <ExplanationProvider fieldLabel={labelOf} onChangeField={reveal}>
      <main
        id="content"
        className="mx-auto grid max-w-[90rem] gap-x-8 gap-y-5 px-4 py-5 sm:px-6 lg:grid-cols-[20rem_minmax(0,1fr)] xl:grid-cols-[22rem_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr]"
      >
        <div className="min-w-0 lg:col-start-2">
          <PlanHeading plan={assessment.plan} />
          <PlanFileBar
            input={workspace.input}
            edition={editionId}
            isRefusing={refused.length > 0}
            first={opened}
            onLoad={(input, name) => dispatch({ type: 'load', input, name })}
            ways={<TakeAway assessment={assessment} renderers={renderers} />}
          >
            <HistoryButtons history={history} onUndo={undo} onRedo={redo} />
            <ShortcutsDialog />
          </PlanFileBar>
          <p role="status" className="sr-only">
            {said}
          </p>
        </div>
        <div className="min-w-0 lg:col-start-2">
          <LinkNotice
            notice={link.notice}
            onOpen={(input) => {
              dispatch({ type: 'load', input, name: 'Open what could be read' });
              link.dismiss();
            }}
            onDismiss={link.dismiss}
          />
          <EditionNotice id={editionId} inUse={inUse} />
          <StaleNotice paths={refused} onReveal={reveal} />
          <VerdictPanel verdict={answer} assessment={assessment} onReveal={reveal} />
        </div>
        <section
          aria-label="What the plan says"
          className="min-w-0 rounded-xl border border-line bg-surface p-4 shadow-card lg:sticky lg:top-4 lg:col-start-1 lg:row-span-3 lg:row-start-1 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
        >
          <PlanForm form={form}>
            <EditionPicker
              id={editionId}
              inUse={inUse}
              onChoose={(id) => dispatch({ type: 'choose-edition', id })}
            />
          </PlanForm>
          <ToTheAnswer />
        </section>
        <div className="min-w-0 space-y-5 lg:col-start-2">
          <Evidence
            assessment={assessment}
            verdict={answer}
            onReveal={reveal}
            onCopyDesign={hasRoom ? copyDesign : undefined}
          />
        </div>
      </main>
      <PlanFooter assessment={assessment} />
    </ExplanationProvider>
  );
}
