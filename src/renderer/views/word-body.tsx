import type { ReactNode } from 'react';
import type { LookupConcept } from '../../core/lexicon/lookup.ts';
import type { KnownLanguage } from '../../core/model.ts';
import type { NamePart } from '../../core/names/explain-name.ts';
import type { Romanization } from '../../core/names/romanizations.ts';
import type { FormStanding } from '../../core/names/standing.ts';
import type { NameFormInfo, NameInfo, WordInfo } from '../../core/names/word-at.ts';
import { useT, type Translator } from '../i18n.ts';
import { fieldKey, nameKindKey, posKey, statusKey, systemKey } from './parts/lexicon-words.ts';

/** Senses shown at once; the rest is counted. */
const mostConcepts = 5;
/** Forms of a name shown per language. */
const mostForms = 5;
/** Systems named behind one spelling. */
const mostSystems = 3;

const languages: readonly KnownLanguage[] = ['uk', 'ru', 'en'];

/** True where there is more to show than the word itself. */
export function isKnown(info: WordInfo | null): info is WordInfo {
  if (info === null) return false;
  const { entry, phrase, names, spelling, romanizations } = info;
  return (
    names.length > 0 ||
    romanizations.length > 0 ||
    spelling !== null ||
    phrase !== null ||
    entry?.isFunctionWord === true ||
    (entry?.concepts.length ?? 0) > 0
  );
}

/** What is known of a word: names first, then the phrase, then the senses of the word. */
export function WordBody({ info }: { readonly info: WordInfo }): ReactNode {
  const { t } = useT();
  const { word, language, phrase, entry, names, spelling } = info;
  // A place that stands as a name already needs no second entry.
  const senses = entry?.concepts.filter(({ concept }) => names.length === 0 || concept.field !== 'geography');
  const lemmas = entry?.lemmas.filter((lemma) => lemma !== word) ?? [];
  const guesses = isKnown(info) ? [] : (entry?.guesses ?? []);
  return (
    <>
      <header>
        <strong lang={language}>{info.name ?? word}</strong>
        {lemmas.length > 0 && <span>{t('word.lemmas', { lemmas: lemmas.join(', ') })}</span>}
        {entry?.isFunctionWord === true && <span>{t('word.function')}</span>}
        {guesses.length > 0 && <span>{t('word.guesses', { lemmas: guesses.slice(0, 4).join(', ') })}</span>}
      </header>
      {!isKnown(info) && <p className="word-none">{t('word.nothing')}</p>}
      {spelling && spelling.parts.length > 0 && <Parts parts={spelling.parts} />}
      {names.map((name, at) => (
        <Name key={at} name={name} />
      ))}
      {info.romanizations.length > 0 && <ByRule romanizations={info.romanizations} />}
      {phrase && (
        <section>
          <h3>{t('word.phrase', { phrase: phrase.lemmas[0] ?? '' })}</h3>
          <Concepts concepts={phrase.concepts} language={language} />
        </section>
      )}
      {senses && senses.length > 0 && <Concepts concepts={senses} language={language} />}
    </>
  );
}

/** A name that nobody listed, in the systems in which it may be met. */
function ByRule({ romanizations }: { readonly romanizations: readonly Romanization[] }): ReactNode {
  const { t } = useT();
  return (
    <section>
      <h3>{t('word.byRule')}</h3>
      <ul className="word-parts">
        {romanizations.map(({ systemId, text }) => {
          const key = systemKey(systemId);
          return (
            <li key={systemId}>
              <b lang="en">{text}</b>
              <span>{key === null ? systemId : t(key)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Concepts({
  concepts,
  language,
}: {
  readonly concepts: readonly LookupConcept[];
  readonly language: KnownLanguage;
}): ReactNode {
  const { t } = useT();
  const others = languages.filter((other) => other !== language);
  const rest = concepts.length - mostConcepts;
  return (
    <>
      <ul className="word-senses">
        {concepts.slice(0, mostConcepts).map(({ concept, isLoose }) => (
          <li key={concept.id}>
            {others.map((other) => (
              <p key={other}>
                <span className="word-lang">{other.toUpperCase()}</span>
                <span lang={other}>
                  {concept[other].join(', ')}
                  {concept.loose[other].length > 0 && (
                    <i title={t('word.loose')}> ≈ {concept.loose[other].join(', ')}</i>
                  )}
                </span>
              </p>
            ))}
            <small>
              {t(posKey(concept.pos))} · {t(fieldKey(concept.field))}
              {isLoose && ` · ≈ ${t('word.loose')}`}
            </small>
          </li>
        ))}
      </ul>
      {rest > 0 && <small className="word-rest">{t('word.more', { count: rest })}</small>}
    </>
  );
}

function Parts({ parts }: { readonly parts: readonly NamePart[] }): ReactNode {
  const translator = useT();
  const { t } = translator;
  return (
    <ul className="word-parts">
      {parts.map((part, at) => (
        <li key={at}>
          <b lang="en">{part.text}</b>
          <span>
            {part.standing
              ? describeStanding(part.standing, translator)
              : part.form
                ? t('word.close', { form: part.form.text })
                : t('word.unknown')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Status, authority, years, the form behind it and the systems that give it. */
function describeStanding(standing: FormStanding, { t }: Pick<Translator, 't'>): string {
  const { status, authority, years, form, systemIds } = standing;
  const systems = systemIds
    .filter((id) => id !== status)
    .slice(0, mostSystems)
    .map((id) => {
      const key = systemKey(id);
      return key === null ? id : t(key);
    });
  const isNamed = authority !== null && status !== 'kmu2010' && status !== 'system';
  return [
    t(statusKey(status)),
    isNamed ? authority : null,
    years,
    form === null ? null : `←\u00a0${form.text}`,
    systems.length === 0 ? null : systems.join(', '),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function Name({ name }: { readonly name: NameInfo }): ReactNode {
  const { t, locale } = useT();
  const country = countryName(name.country, locale);
  return (
    <section>
      <h3>{[t(nameKindKey(name.kind)), country].filter((part) => part !== '').join(' · ')}</h3>
      {languages.map((language) => (
        <div key={language} className="word-forms">
          <span className="word-lang">{language.toUpperCase()}</span>
          <ul>
            {name.forms
              .filter((form) => form.language === language)
              .slice(0, mostForms)
              .map((form) => (
                <Form
                  key={`${form.text} ${form.standing.status}`}
                  form={form}
                  isShared={name.kind === 'first-name'}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** `isShared`: a first name of several countries, where only the bearer's own tells what came through Russian. */
function Form({ form, isShared }: { readonly form: NameFormInfo; readonly isShared: boolean }): ReactNode {
  const translator = useT();
  const isViaRussian = form.standing.status === 'via-russian';
  const { standing } = form;
  // In its own alphabet a form in common use needs no word about itself.
  const isPlain = standing.status === 'established' && standing.authority === null && standing.years === null;
  return (
    <li>
      <span lang={form.language}>{form.text}</span>
      {!isPlain && (
        <small>
          {isShared && isViaRussian
            ? translator.t('word.viaRussianFirstName')
            : describeStanding({ ...standing, form: null }, translator)}
        </small>
      )}
    </li>
  );
}

function countryName(code: string, locale: string): string {
  if (code === '-') return '';
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? '';
  } catch {
    return code;
  }
}
