/**
 * Wording that takes sides, as shipped: one list a language, `group | variant | forms`. Two texts differ where they use
 * different variants of one group. A form that ends with `*` is a beginning; several words stand apart by spaces.
 * The lists are data for the user to change: which words belong here is a matter of house style, not of truth.
 */
export const defaultLoadedWords = {
  en: `
war | war | war, wars, warfare, wartime, ww1, ww2, wwi, wwii
war | operation | special operation, special military operation, military operation
separatists | separatists | separatist*, pro-separatist*
separatists | supporters | independence supporter*, pro-independence, freedom fighter*
separatists | militia | militia*, self-defence force*
refugees | refugees | refugee*, anti-refugee*, pro-refugee*, asylum seeker*, asylum-seeker*, displaced people, displaced person, displaced persons, idp, idps
refugees | migrants | migrant*, anti-migrant*, pro-migrant*
refugees | illegals | illegals, illegal alien*
terrorists | terrorists | terrorist*
terrorists | fighters | militant*, fighter, fighters, gunm?n, insurgent*
terrorists | rebels | rebel, rebels
terrorists | defenders | defender*, freedom fighter*
terrorists | soldiers | troops, soldier*, servicem?n
country | state | in ukraine, to ukraine
country | territory | in the ukraine, to the ukraine
regime | regime | regime, regimes, junta
regime | government | government, governments, authorities
coup | coup | coup, coups, putsch
coup | revolution | revolution, revolutions, revolt, uprising
occupied | occupied | occupied, occupation, occupier*, occupying
occupied | annexed | annex, annexed, annexes, annexing, annexation
occupied | liberated | liberated, liberation, liberate
occupied | joined | reunified, reunification, reunited, incorporated, incorporation, joined, accession
killed | murdered | murder*, slaughter*, massacre*
killed | neutralised | neutrali?ed, liquidated, eliminated
killed | martyred | martyr*
nazis | nazis | nazi, nazis, neo-nazi*, fascist*
nazis | nationalists | nationalist*, patriot*
mercenaries | mercenaries | mercenar*
mercenaries | volunteers | volunteer fighter*, foreign volunteer*
protesters | rioters | rioter*, thug, thugs, mob
protesters | protesters | protester*, protestor*, demonstrator*, activist*
dictator | dictator | dictator*, tyrant*, despot*
dictator | leader | strongman, ruler, leader
invasion | invasion | invasion, invaded, invade, invading, aggression
invasion | operation | operation, operations, special operation, special military operation
invasion | incursion | incursion*, entered, intervention
abortion | anti | anti-abortion
abortion | life | pro-life
climate | crisis | climate crisis, climate emergency
climate | change | climate change
abuse | torture | torture, tortured
abuse | interrogation | enhanced interrogation
settlements | settlements | settlement, settlements, settler*
settlements | neighbourhoods | neighbourhood*, neighborhood*
wall | wall | wall
wall | fence | fence, barrier
speech | words | word, words, remark*, statement*, speech, speeches, comment, comments
speech | tirade | tirade*, rant, rants, diatribe*, outburst*, screed*, hysterics
`,
  uk: `
war | war | війн*, воєн
war | operation | спецоперац*, спеціальн* операц*, спеціальн* військов* операц*, військов* операц*, сво
separatists | separatists | сепаратист*, просепаратистськ*
separatists | supporters | прихильник* незалежності, прибічник* незалежності, борц* за свободу
separatists | militia | ополчен*
refugees | refugees | біжен*, шукач* притулку, переселен*, переміщен* ос*, впо
refugees | migrants | мігрант*
refugees | illegals | нелегал*
terrorists | terrorists | терорист*, теракт*
terrorists | fighters | бойовик*, бойовиц*
terrorists | rebels | повстан*
terrorists | defenders | захисник*, оборонц*, оборонець, борц* за свободу, борець за свободу
terrorists | soldiers | військові, військовослужбов*, солдат*, бійці, бійців
country | state | в україні, у україні, в україну
country | territory | на україні, на україну
regime | regime | режим, режиму, режимом, режимі, хунт*
regime | government | уряд, уряду, урядом, уряді, урядові, влад*
coup | coup | переворот*, заколот*, путч*
coup | revolution | революц*, повстання
occupied | occupied | окупован*, окупац*, окупант*, окупувал*
occupied | annexed | анексован*, анексі*, анексу*
occupied | liberated | звільнен* територі*, визволен*
occupied | joined | возз'єдна*, приєдна*, входженн*
killed | murdered | вбивств*, різанин*, вирізал*
killed | neutralised | нейтралізован*, ліквідован*, знешкоджен*
killed | martyred | мучени*
nazis | nazis | нацист*, неонацист*, фашист*
nazis | nationalists | націоналіст*, патріот*
mercenaries | mercenaries | найман*
mercenaries | volunteers | доброволець, добровольц*
protesters | rioters | погромник*, бунтівник*, заворушник*, натовп*
protesters | protesters | протестувальник*, демонстрант*, мітингувальник*, активіст*
dictator | dictator | диктатор*, тиран*, деспот*
dictator | leader | лідер*, правител*, керівник*
invasion | invasion | вторгнен*, вторгл*, агресі*
invasion | operation | операці*, спецопераці*, сво
invasion | incursion | введен* військ, операці* з примусу
speech | words | слово, слова, слів, словами, словам, словах, заяв*, промов*, виступ*, висловлюванн*
speech | tirade | тирад*, випад, випади, випадів, істерик*, словоблудд*
`,
  ru: `
war | war | войн*
war | operation | спецоперац*, специальн* операц*, специальн* военн* операц*, военн* операц*, сво
separatists | separatists | сепаратист*
separatists | supporters | сторонник* независимости, борц* за свободу
separatists | militia | ополчен*
refugees | refugees | бежен*, искател* убежища, соискател* убежища, просител* убежища, переселен*, перемещен* лиц*, перемещён* лиц*, впл
refugees | migrants | мигрант*
refugees | illegals | нелегал*
terrorists | terrorists | террорист*, теракт*
terrorists | fighters | боевик*
terrorists | rebels | повстан*, мятежник*
terrorists | defenders | защитник*, оборонц*, борц* за свободу, борец за свободу
terrorists | soldiers | военные, военнослужащ*, солдат*, бойцы, бойцов
country | state | в украине, в украину
country | territory | на украине, на украину
regime | regime | режим, режима, режиму, режимом, режиме, хунт*
regime | government | правительств*, власт*
coup | coup | переворот*, путч*, госпереворот*
coup | revolution | революц*, восстани*
occupied | occupied | оккупирован*, оккупац*, оккупант*
occupied | annexed | аннексир*, аннекси*
occupied | liberated | освобожден*, освобождён*
occupied | joined | воссоедин*, присоедин*, вхожден*
killed | murdered | убийств*, резн*
killed | neutralised | нейтрализован*, ликвидирован*, обезврежен*
killed | martyred | мучени*
nazis | nazis | нацист*, неонацист*, фашист*
nazis | nationalists | националист*, патриот*
mercenaries | mercenaries | наемник*, наёмник*
mercenaries | volunteers | доброволец, добровольц*
protesters | rioters | погромщик*, бунтовщик*, толп*
protesters | protesters | протестующ*, демонстрант*, митингующ*, активист*
dictator | dictator | диктатор*, тиран*, деспот*
dictator | leader | лидер*, правител*, руководител*
invasion | invasion | вторжен*, вторгл*, агресси*
invasion | operation | операци*, спецопераци*, сво
invasion | incursion | ввод* войск, операци* по принуждению
speech | words | слово, слова, слов, словами, словам, словах, заявлени*, речь, речи, речью, выступлени*, высказывани*
speech | tirade | тирад*, выпад, выпады, выпадов, истерик*, словоблуди*
`,
} as const;
