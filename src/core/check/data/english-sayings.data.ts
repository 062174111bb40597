/** Parts of English sayings by which each is known; `*` is any letters, `…` up to four words. Called to mind. */
export const englishSayings = `
put off till tomorrow,put off until tomorrow,leave till tomorrow what
all that glitters,all is not gold,not all gold that
better late than never,better safe than sorry,better the devil you know
measure twice,look before you leap
early bird catches,early to bed,early to rise
friend in need,friends in need
strike while the iron
gift horse in
smoke without fire,no smoke without
out of sight out,out of sight is out
like father like son,like father,like mother like daughter,apple * fall* far,apple * never fall*
time is money,time and tide,time heals all
you reap what you sow,reap what you sow,as you sow,so shall you reap,reap the whirlwind
man proposes
practice makes perfect
actions speak louder,easier said than done,talk is cheap
make hay while
still waters run
two heads are better,more heads the better
forewarned is forearmed
live and learn,you live and learn,never too late to learn
birds of a feather
old habits die,leopard * change,can't teach an old dog,teach an old dog
make an omelette,make an omelet
rome was not built,rome wasn't built,when in rome,all roads lead to rome
barking dogs
bird in the hand
too many cooks
where there's a will,where there is a will
easy come
no pain no gain,no gain without,nothing ventured
never say never,never say die
walls have ears
end justifies the means,all's well that ends,all is well that ends
devil is in the detail*,idle hands,devil finds work
hunger is the best,appetite comes with
one swallow do*
drowning man will
laughs last,laughs best,laugh* best who
curiosity killed
exception proves
silence is golden,speech is silver,least said
haste makes waste,more haste,make haste slowly
well begun is,good beginning
rolling stone
necessity is the mother
honesty is the best,truth will out
count your chickens,counting your chickens
every cloud has
once bitten,burnt child,burned child
blood is thicker
god helps those,god helps him
like attracts like,like cures like,opposites attract
judge a book,appearances are deceptive,appearances are deceiving
crying over spilt,cry over spilt,cry over spilled,crying over spilled
slow and steady,slow but sure
first come first
grass is always greener,grass is greener
cat's away,when the cat is away
no place like home,east or west,my home is my castle,home is my castle,home is where
fortune favors,fortune favours,fortune smiles
eye for an eye
give * an inch,give him an inch
diamond cuts diamond,takes a thief to,set a thief
all work and no play,business before pleasure,work done
value of water till,till the well is dry,until the well is dry,miss the water
pearls before swine
beggars can't be,beggars cannot be
absence makes the heart
among the blind,in the country of the blind,kingdom of the blind
beauty is in the eye,beauty is only skin
boys will be boys
brevity is the soul
charity begins at
clothes make the man,clothes do not make
constant dropping,little strokes fell,drops make the,many a little,many a mickle,penny saved,take care of the pence
cut your coat,stretch your legs according
cross the bridge,cross that bridge,cross a bridge
dog does not eat,dog eat dog,every dog has,let sleeping dogs
every man is the architect
familiarity breeds
fine feathers,fine words butter,handsome is
fool and his money,fools rush in,no fool like an old
forbidden fruit
good things come to,patience is a virtue,everything comes to him,all good things
half a loaf
health is above wealth,healthy mind
heaven helps,hell hath no fury,road to hell is,hell is paved
if at first you don't,try try again
if it ain't broke,if it isn't broke
if the mountain,mountain will not come
ignorance is bliss
in for a penny
it never rains but
it takes two
it's an ill wind,ill wind that
jack of all trades
kill two birds
knowledge is power
lightning never strikes
love is blind,all is fair in love,all's fair in love
many hands make
marry in haste
misfortunes never come,troubles never come
money doesn't grow,money begets
more than one way to
new broom*
no man is an island
no news is good,bad news travels,ill news
no one is perfect,nobody's perfect
once is never enough,third time lucky
one good turn
one hand washes,you scratch my back
one man's meat,one man's trash,one man's loss,tastes differ,no accounting for taste*,every man to his taste
people who live in glass
pot calling the kettle,pot calls the kettle
pride goes before,pride comes before
prevention is better,ounce of prevention
proof of the pudding
rats desert,sinking ship
save for a rainy
seeing is believing
spare the rod
squeaky wheel,closed mouth catches
sow the wind
the more the merrier,the sooner the better
there is no rose without,no rose without,no roses without
there is nothing new,nothing new under
there's many a slip,many a slip
throw out the baby,baby out with the bathwater
tell me who your,man is known by the company,company he keeps
tomorrow is another
two wrongs
two is company,two's company
variety is the spice
water under the bridge
what goes around,what goes up
what's done is done,what is done cannot,done cannot be undone
what the eye doesn't,eye does not see,heart doesn't grieve,heart does not grieve
while there's life,while there is life,hope springs,hope dies last
wolf in sheep's
word spoken is past,never ask pardon before
you can lead a horse,lead a horse to water
you can't have your cake,have your cake and,eat your cake
you can't judge
you get what you pay,you are what you eat
good riddance
`;
