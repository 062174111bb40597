import { RotateCcw } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { CheckRule, ProjectChecks } from '../../../core/check/settings.ts';
import type { Threshold, ThresholdValues } from '../../../core/check/thresholds.ts';
import { useT } from '../../i18n.ts';
import { IconButton } from '../parts/buttons.tsx';
import { SelectField, SwitchField } from '../parts/fields.tsx';

interface CardProps {
  readonly checkId: string;
  /** The one that the dialog was opened for: it comes into view. */
  readonly isOpen: boolean;
  /** False where nothing can be switched off. */
  readonly isRuled: boolean;
  readonly checks: ProjectChecks;
  readonly thresholds: readonly Threshold[];
  readonly onSave: (checks: ProjectChecks) => void;
  readonly children: ReactNode;
}

/** A rule that says nothing is none. */
const isEmpty = (rule: CheckRule): boolean =>
  rule.isOn && rule.severity === undefined && rule.tier === undefined;

/** Settings with one rule changed; rules of single kinds of findings stay. */
function withRule(checks: ProjectChecks, rule: CheckRule): ProjectChecks {
  const rest = checks.rules.filter((one) => one.checkId !== rule.checkId);
  return { ...checks, rules: isEmpty(rule) ? rest : [...rest, rule] };
}

/** Settings with one threshold changed; undefined = as shipped. */
function withThreshold(checks: ProjectChecks, id: string, amount: number | undefined): ProjectChecks {
  const { thresholds: set = {}, ...rest } = checks;
  const entries = Object.entries(set).filter(([known]) => known !== id);
  if (amount !== undefined) entries.push([id, amount]);
  // Names come from the list that the services sent.
  return entries.length === 0
    ? rest
    : { ...rest, thresholds: Object.fromEntries(entries) as ThresholdValues };
}

/** One check: what it looks at, whether it runs, how its findings weigh, and its thresholds. */
export function CheckCard(props: CardProps): ReactNode {
  const { checkId, isOpen, isRuled, checks, thresholds, onSave, children } = props;
  const { say } = useT();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  const rule = checks.rules.find((one) => one.checkId === checkId) ?? { checkId, isOn: true };
  const save = (change: Partial<CheckRule>): void => onSave(withRule(checks, { ...rule, ...change }));
  const title = say({ key: `checks.title.${checkId}`, params: {} });
  return (
    <section ref={card} className={`check-card ${rule.isOn ? '' : 'is-off'}`} aria-label={title}>
      <header>
        {isRuled ? (
          <SwitchField label={title} isOn={rule.isOn} onChange={(isOn) => save({ isOn })} />
        ) : (
          <h3>{title}</h3>
        )}
      </header>
      <p className="quiet">{say({ key: `check.about.${checkId}`, params: {} })}</p>
      {isRuled && rule.isOn && <RuleFields rule={rule} onChange={(next) => onSave(withRule(checks, next))} />}
      {rule.isOn && thresholds.length > 0 && (
        <div className="check-thresholds">
          {thresholds.map((threshold) => (
            <ThresholdField
              key={threshold.id}
              threshold={threshold}
              set={(checks.thresholds as Readonly<Record<string, number>> | undefined)?.[threshold.id]}
              onChange={(amount) => onSave(withThreshold(checks, threshold.id, amount))}
            />
          ))}
        </div>
      )}
      {rule.isOn && children}
    </section>
  );
}

function RuleFields({
  rule,
  onChange,
}: {
  readonly rule: CheckRule;
  readonly onChange: (rule: CheckRule) => void;
}): ReactNode {
  const { t } = useT();
  const { severity, tier, ...bare } = rule;
  return (
    <div className="grid-2">
      <SelectField
        label={t('checks.severity')}
        value={severity ?? 'own'}
        choices={[
          { value: 'own', label: t('checks.own') },
          { value: 'major', label: t('severity.major') },
          { value: 'minor', label: t('severity.minor') },
          { value: 'info', label: t('severity.info') },
        ]}
        onChange={(next) =>
          onChange({
            ...bare,
            ...(tier === undefined ? {} : { tier }),
            ...(next === 'own' ? {} : { severity: next }),
          })
        }
      />
      <SelectField
        label={t('checks.tier')}
        value={tier ?? 'own'}
        choices={[
          { value: 'own', label: t('checks.own') },
          { value: 'shown', label: t('checks.tier.shown') },
          { value: 'more', label: t('checks.tier.more') },
        ]}
        onChange={(next) =>
          onChange({
            ...bare,
            ...(severity === undefined ? {} : { severity }),
            ...(next === 'own' ? {} : { tier: next }),
          })
        }
      />
    </div>
  );
}

/** One number with its unit, its range and what it is as shipped. It is kept when the field is left or Enter is pressed. */
function ThresholdField({
  threshold,
  set,
  onChange,
}: {
  readonly threshold: Threshold;
  readonly set: number | undefined;
  readonly onChange: (amount: number | undefined) => void;
}): ReactNode {
  const { t, say, locale } = useT();
  const id = useId();
  const { shipped, least, most, step, unit } = threshold;
  const inForce = set ?? shipped;
  const [typed, setTyped] = useState(String(inForce));
  // Undo and reset change the value from outside: what was typed gives way.
  const [seen, setSeen] = useState(inForce);
  if (seen !== inForce) {
    setSeen(inForce);
    setTyped(String(inForce));
  }
  const plain = (amount: number): string => amount.toLocaleString(locale);
  const amount = Number(typed.replace(',', '.'));
  const isGood = typed.trim() !== '' && amount >= least && amount <= most;
  const range = t('checks.range', { least: plain(least), most: plain(most), shipped: plain(shipped) });
  const keep = (): void => {
    if (!isGood) setTyped(String(inForce));
    else if (amount !== inForce) onChange(amount === shipped ? undefined : amount);
  };
  return (
    <div className="check-threshold">
      <label htmlFor={id}>{say({ key: `checks.set.${threshold.id}`, params: {} })}</label>
      <span className="check-amount">
        <input
          id={id}
          className="input input-small"
          type="number"
          min={least}
          max={most}
          step={step}
          value={typed}
          aria-invalid={!isGood}
          aria-describedby={`${id}-help`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        <span>{t(`checks.unit.${unit}`, { count: isGood ? amount : inForce })}</span>
        {set !== undefined && (
          <IconButton
            label={t('checks.reset', { shipped: plain(shipped) })}
            onClick={() => onChange(undefined)}
          >
            <RotateCcw size={14} />
          </IconButton>
        )}
      </span>
      <p id={`${id}-help`} className="field-help">
        {say({ key: `checks.help.${threshold.id}`, params: {} })} {range}
      </p>
    </div>
  );
}
