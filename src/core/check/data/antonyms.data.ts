/** Opposites in English, the language in which all glosses of the lexicon meet: one pair a line, forms of the dictionary. */
export const antonymPairs = `
able unable
above below
absence presence
absent present
accept reject
accept refuse
achieve fail
active inactive
active passive
add subtract
add remove
admit deny
adult child
advance retreat
advantage disadvantage
after before
agree disagree
agree refuse
alive dead
allow forbid
allow ban
allow prohibit
allow prevent
ancient modern
appear disappear
approve reject
approve disapprove
arrest release
arrive depart
attack defend
attack defence
attract repel
back front
bad good
badly well
base top
begin end
begin finish
beginning end
believe doubt
best worst
better worse
big small
birth death
born die
bottom top
break repair
bright dark
build destroy
buy sell
cause effect
cheap expensive
civilian military
clean dirty
clear unclear
close open
close far
cold hot
cold warm
combine separate
common rare
common uncommon
complete incomplete
complex simple
complicated simple
condemn praise
connect disconnect
continue stop
cool warm
create destroy
cut increase
daily nightly
dangerous safe
dark light
day night
dead living
decline rise
decline grow
decrease increase
deep shallow
defeat victory
defeat win
defendant plaintiff
deficit surplus
deny confirm
develop decline
die live
die survive
different same
different similar
difficult easy
direct indirect
discourage encourage
domestic foreign
domestic international
down up
drop rise
drop raise
dry wet
early late
earlier later
earliest latest
east west
eastern western
effective ineffective
empty full
enemy friend
enemy ally
enter leave
enter exit
equal unequal
evening morning
everything nothing
exclude include
exit entrance
expand contract
expand shrink
export import
external internal
extend shorten
fail succeed
failure success
fall rise
false true
familiar unfamiliar
famous unknown
far near
fast slow
faster slower
fat thin
female male
few many
fewer more
finally initially
final initial
first last
follow precede
follow lead
forget remember
formal informal
former latter
former current
forward backward
free paid
frequent rare
frequently rarely
future past
gain lose
gain loss
general specific
general particular
grow shrink
grow decline
guilty innocent
happy sad
happy unhappy
hard easy
hard soft
hate love
hate like
healthy sick
heavy light
hide show
high low
higher lower
highest lowest
hire fire
hot cold
human animal
husband wife
ignore notice
illegal legal
immediately later
import export
important unimportant
improve worsen
include exclude
increase decrease
increase reduce
inside outside
internal external
internal foreign
join leave
junior senior
king queen
known unknown
large small
larger smaller
largest smallest
last first
late early
later earlier
left right
legal illegal
lend borrow
less more
least most
likely unlikely
limited unlimited
little much
little large
live die
local foreign
local global
local national
long short
longer shorter
loose tight
lose win
loss gain
loss profit
low high
major minor
majority minority
male female
man woman
married single
married divorced
maximum minimum
maximal minimal
modern ancient
more less
most least
multiple single
narrow wide
natural artificial
near far
necessary unnecessary
negative positive
never always
new old
night day
noisy quiet
normal abnormal
north south
northern southern
offer refuse
offensive defensive
official unofficial
old young
older younger
oldest youngest
open close
opponent supporter
opponent ally
oppose support
optimistic pessimistic
order disorder
original copy
outer inner
over under
parent child
partly completely
pass fail
past future
peace war
peaceful violent
peak low
permanent temporary
permit forbid
physical mental
poor rich
popular unpopular
possible impossible
postpone advance
powerful weak
praise criticise
present absent
private public
privately publicly
probably certainly
produce consume
producer consumer
profit loss
prohibit permit
prosecution defence
prove disprove
public private
pull push
quick slow
quickly slowly
quiet loud
raise lower
rapid slow
rapidly slowly
real fake
reduce increase
regular irregular
reject accept
related unrelated
remember forget
remove add
remove install
responsible irresponsible
return leave
rich poor
right wrong
right left
rise fall
rural urban
safe dangerous
satisfied dissatisfied
save spend
save lose
scientific unscientific
senior junior
sell buy
short long
short tall
sick healthy
sink float
similar different
similarly differently
single married
sleep wake
slow fast
slow quick
slowly quickly
small large
small big
smaller larger
smooth rough
solid liquid
south north
southern northern
special ordinary
spend earn
stable unstable
start end
start stop
stop start
strange familiar
strength weakness
strengthen weaken
strict lenient
strong weak
stronger weaker
succeed fail
success failure
successful unsuccessful
suddenly gradually
sufficient insufficient
summer winter
sunrise sunset
superior inferior
support oppose
support opposition
sure unsure
survive die
sweet bitter
sweet sour
tall short
temporary permanent
thick thin
today yesterday
today tomorrow
tomorrow yesterday
together apart
together separately
top bottom
traditional modern
traditional untraditional
true false
trust distrust
unable able
uncommon common
under over
unite divide
unlikely likely
upper lower
useful useless
usual unusual
usually rarely
valid invalid
victim perpetrator
victory defeat
violence peace
visible invisible
voluntary compulsory
war peace
warm cold
weak strong
wealthy poor
west east
western eastern
white black
whole part
wide narrow
widely narrowly
win lose
winner loser
with without
within outside
woman man
wrong right
young old
younger older
friend foe
gradual sudden
light heavy
buyer seller
ally enemy
bless curse
capture release
cheaper dearer
confirm deny
connect separate
depart arrive
difficult simple
ease difficulty
entrance exit
flourish decline
forbid allow
freedom captivity
generous stingy
harmful harmless
humid dry
ignorance knowledge
inhale exhale
innocent guilty
invisible visible
kill save
knowledge ignorance
lower upper
lower raise
majority minority
nobody everybody
partial complete
polite rude
pre-war post-war
punish reward
punishment reward
qualified unqualified
remote nearby
resist surrender
retreat advance
shorten lengthen
sober drunk
specific general
straight curved
surrender resist
tiny huge
tight loose
vertical horizontal
vacant occupied
weaken strengthen
wild tame
worse better
worst best
`;

/** The same by groups: every word before the stroke is an opposite of every word behind it. */
export const antonymGroups = `
big large great huge giant gigantic enormous vast massive considerable significant substantial major immense / small little tiny minor slight negligible trivial minuscule insignificant minimal
numerous many multiple countless / few scarce sparse
begin start launch commence open initiate onset outset / end finish conclude cease stop terminate complete halt
increase grow rise expand raise boost growth climb surge enlarge / decrease decline fall drop reduce shrink lower cut diminish reduction plunge lessen
win victory triumph victorious prevail / lose defeat loss
accept adopt welcome embrace approve agree consent / reject refuse decline rebuff oppose disapprove
allow permit authorize enable let / forbid ban prohibit prevent block disallow
confirm acknowledge admit recognize / deny refute dispute reject
support endorse favor advocate / oppose resist reject undermine
create build establish construct found form erect / destroy demolish dissolve disband dismantle abolish ruin raze
appear emerge arise / disappear vanish
arrive come enter / depart leave exit
arrest detain capture imprison jail / release free liberate
impose introduce / lift abolish repeal
breakthrough progress / deadlock stalemate impasse
block blockade / unblock deblockade
occupy seize / liberate deoccupy
escalation escalate / deescalation deescalate
ally partner / enemy adversary foe
lock locked / unlock unlocked open
accuse charge convict blame / acquit exonerate absolve
attack strike assault / defend protect
safe secure harmless / dangerous unsafe hazardous harmful perilous
strong powerful mighty robust / weak feeble frail powerless
rich wealthy prosperous affluent / poor impoverished destitute
success successful succeed successfully / failure fail unsuccessful unsuccessfully
possible feasible attainable / impossible unattainable infeasible
available accessible / unavailable inaccessible unobtainable
similar alike identical same likeness similarity / different dissimilar distinct difference unlike
common frequent widespread usual ordinary typical / rare unusual uncommon unique exceptional infrequent
often frequently usually commonly always constantly / rarely seldom never infrequently
early earlier initial initially first beginning / late later last final finally
previous preceding prior earlier / next following subsequent later
old ancient elderly outdated / new modern young recent
current present incumbent / former past ex
simple easy straightforward uncomplicated plain / complex complicated difficult hard elaborate tough sophisticated
quick fast rapid quickly rapidly swiftly promptly soon immediately / slow slowly gradually sluggish
high tall elevated / low short
wide broad / narrow
near close nearby adjacent / far distant remote
inside inner indoor internal interior / outside outer outdoor external exterior
northern north / southern south
eastern east / western west
true genuine real authentic natural / false fake artificial counterfeit bogus
correct correctly right accurate accurately / wrong incorrect incorrectly inaccurate inaccurately
good excellent wonderful great / bad terrible horrible awful dreadful
happy joyful delighted pleased glad happiness joy pleasure / sad unhappy angry outraged upset sorrow anger sadness
hope optimism optimistic / despair pessimism pessimistic
love adore like / hate detest loathe dislike
calm peaceful peace quiet / violent violence turbulent war
legal lawful legitimate / illegal unlawful illegitimate
voluntary voluntarily / compulsory forced mandatory
deliberate intentional deliberately intentionally / accidental unintentional accidentally unintentionally
wild untamed undomesticated / tame domestic domesticated
clean pure tidy / dirty polluted filthy
luxurious lavish / plain modest austere
reveal disclose expose / conceal hide obscure
report announce publish / conceal suppress omit
include cover contain comprise / exclude omit
remove withdraw eliminate delete / add install insert deposit
join unite merge unification / separate split divide segregation
save rescue preserve / endanger destroy waste lose
kill murder die / revive save live survive
danger threat risk / safety security
presence availability / absence lack
have possess / lack
able capable ability capability / unable incapable inability incapability
willing willingness ready / unwilling unwillingness reluctant
likely probable certain / unlikely improbable uncertain
sufficient adequate enough / insufficient inadequate
important main essential key crucial / unimportant trivial insignificant minor secondary
official formal / unofficial informal
public open / private secret closed
majority most / minority least
maximum top peak highest / minimum bottom lowest base
avoid evade shun / confront face embrace seek
marriage marry wedding / divorce
keep retain maintain preserve / abandon relinquish surrender discard
violate breach break / obey comply observe respect
meet fulfil satisfy / violate breach
explain clarify / obscure confuse
encourage urge motivate / discourage deter warn
honor praise respect / disrespect condemn insult
bury cover / uncover unearth
fall descend sink / rise ascend climb
forward ahead advance / backward back retreat
front / back rear
together jointly / apart separately
precede / follow
trusted reliable trustworthy / unreliable untrustworthy dubious
skilled trained experienced / unskilled untrained inexperienced
religious pious / secular atheistic
affected changed / unaffected unchanged
injured wounded hurt / unharmed unscathed uninjured
darkness dark / light lightness brightness
empty vacant / full occupied
attach connect / detach disconnect
severe harsh heavy / mild gentle light
shy timid cautious / bold brave reckless
advantage benefit / disadvantage drawback
friend ally partner / enemy foe adversary rival
domestic national local / foreign international
movement motion activity / inactivity stillness
prosecution / defense defence
import / export
negative negatively / positive positively
responsible / irresponsible
diverse varied / uniform similar identical
accelerate quicken hasten expedite / slow slowdown decelerate delay
raise hike upgrade increase / downgrade lower
welcome hail praise applaud / condemn denounce deplore
tighten toughen / ease relax soften loosen
introduce impose institute / cancel scrap revoke annul
extend prolong / shorten curtail
resume renew restart / suspend interrupt halt
deteriorate worsen / improve
deterioration / improvement
guilty / innocent
admit confess acknowledge / deny
mobilize / demobilize
nationalize / privatize
legalize / criminalize
surplus / deficit shortage
hire employ / dismiss sack
appoint / dismiss sack
arm / disarm
victim / perpetrator
plaintiff / defendant
winner / loser
strengthen fortify reinforce intensify / weaken undermine
widen / narrow
acquittal / conviction
ratify / reject
proponent supporter advocate / opponent critic
`;
