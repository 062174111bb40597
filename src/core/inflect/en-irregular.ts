/** English words that no rule finds: `lemma: form form`; verbs may carry a prefix of `enVerbPrefixes`. */
export const enIrregularVerbs = `
be: am is are was were been being isn't aren't wasn't weren't 'm 're
owe: owed owing
have: has had having haven't hasn't hadn't 've
do: does did done doing don't doesn't didn't
go: goes went gone going
say: says said
make: makes made
get: got gotten getting
take: took taken
see: saw seen
come: came
know: knew known
think: thought
give: gave given
find: found
tell: told
become: became
show: shown showed
leave: left
feel: felt
bring: brought
begin: began begun beginning
keep: kept
hold: held
write: wrote written
stand: stood
hear: heard
let: letting
mean: meant
set: setting
meet: met
run: ran running
pay: paid
sit: sat sitting
speak: spoke spoken
lie: lay lain lying
lead: led
grow: grew grown
lose: lost
fall: fell fallen
send: sent
build: built
draw: drew drawn
break: broke broken
spend: spent
cut: cutting
rise: rose risen
drive: drove driven
buy: bought
wear: wore worn
choose: chose chosen
seek: sought
throw: threw thrown
catch: caught
deal: dealt
win: won winning
forget: forgot forgotten
lay: laid
sell: sold
fight: fought
bear: bore borne born
teach: taught
eat: ate eaten
sing: sang sung
strike: struck stricken
hang: hung
shake: shook shaken
ride: rode ridden
feed: fed
shoot: shot
drink: drank drunk
hit: hitting
arise: arose arisen
fly: flew flown
sleep: slept
beat: beaten
light: lit
bind: bound
hide: hid hidden
swing: swung
ring: rang rung
flee: fled
wake: woke woken
swear: swore sworn
tear: tore torn
steal: stole stolen
freeze: froze frozen
blow: blew blown
forbid: forbade forbidden
forgive: forgave forgiven
go: went gone
dig: dug
sink: sank sunk
swim: swam swum
shrink: shrank shrunk
spring: sprang sprung
stick: stuck
sweep: swept
weep: wept
creep: crept
bite: bit bitten
burn: burnt
learn: learnt
dream: dreamt
spell: spelt
spill: spilt
spoil: spoilt
bend: bent
lend: lent
bleed: bled
breed: bred
speed: sped
grind: ground
wind: wound
spin: spun
spit: spat
cling: clung
fling: flung
sting: stung
slide: slid
split: splitting
quit: quitting
put: putting
shut: shutting
bet: betting
shed: shedding
prove: proven
sow: sown
sew: sewn
saw: sawn
mow: mown
mistake: mistook mistaken
swell: swollen
stride: strode
strive: strove striven
thrive: throve
tread: trod trodden
weave: wove woven
slay: slew slain
smite: smote smitten
string: strung
kneel: knelt
lean: leant
leap: leapt
dwell: dwelt
cleave: cleft clove cloven
forsake: forsook forsaken
bid: bade bidden
wring: wrung
sling: slung
shear: shorn
beseech: besought
partake: partook partaken
shine: shone
stink: stank stunk
sneak: snuck
beget: begot begotten
behold: beheld
abide: abode
fit: fitting
die: dying
tie: tying
can: can't cannot could couldn't
will: won't would wouldn't 'll
shall: shan't should shouldn't
may: might
must: mustn't
need: needn't
dye: dyeing
panic: panicked panicking
traffic: trafficked trafficking
bus: bussed
`;

/** Prefixes that an irregular verb may bear and keep its forms: undo, overtake. */
export const enVerbPrefixes = [
  're',
  'un',
  'over',
  'under',
  'out',
  'mis',
  'fore',
  'with',
  'up',
  'inter',
  'broad',
  'tele',
];

export const enIrregularWords = `
passer-by: passers-by
mother-in-law: mothers-in-law
father-in-law: fathers-in-law
son-in-law: sons-in-law
daughter-in-law: daughters-in-law
commander-in-chief: commanders-in-chief
secretary-general: secretaries-general
runner-up: runners-up
child: children
man: men
woman: women
person: people persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
louse: lice
ox: oxen
die: dice
penny: pence
datum: data
medium: media
stratum: strata
bacterium: bacteria
memorandum: memoranda
referendum: referenda
curriculum: curricula
addendum: addenda
stimulus: stimuli
nucleus: nuclei
fungus: fungi
alumnus: alumni
radius: radii
focus: foci
cactus: cacti
terminus: termini
syllabus: syllabi
phenomenon: phenomena
criterion: criteria
index: indices
appendix: appendices
matrix: matrices
vertex: vertices
formula: formulae
antenna: antennae
larva: larvae
corpus: corpora
genus: genera
bureau: bureaux
plateau: plateaux
tableau: tableaux
good: better best
well: better best
bad: worse worst
badly: worse worst
far: further furthest farther farthest
little: less least
old: elder eldest
many: more most
much: more most
i: me my mine myself i'm i've i'd i'll
we: us our ours ourselves
you: your yours yourself yourselves
he: him his himself
she: her hers herself
it: its itself
they: them their theirs themselves
who: whom whose
this: these
that: those
other: others
one: ones
dr: doctor
whole: wholly
true: truly
due: duly
full: fully
public: publicly
`;
