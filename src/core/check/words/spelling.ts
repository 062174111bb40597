import type { Lexicon } from '../../lexicon/lexicon.ts';

// What English spelling has and has not, for telling words of other Latin-script languages inside English.

/** Letters that English uses in names and in a few borrowed words only. */
export const foreignLetters = /[äöüßàâçèêëîïôûùœæáíóúñãõåøąćęłńśźżčďěňřšťůžőűăâîșţýů]/u;

/** Borrowed words that English writes with accents. */
export const borrowed =
  /^(?:café|cafés|façade|fiancée?|naïve|résumé|cliché|clichés|protégé|protégés|soirée|touché|vis-à-vis|déjà|jalapeño|piñata|über|d['’"]état|coup|saké|crème|brûlée|entrée|exposé|soufflé|décor|début|élite|née|né|señor|señora|niño|purée|sauté|rosé|pâté|blasé|passé|risqué|communiqué|cortège|détente|matinée|première|rôle|séance|coöperate|zoölogy|kölsch|façades)s?$/u;

/** Frequent function words of the Latin-script neighbours that English has not. */
export const foreignFunctionWords =
  /^(?:und|der|das|nicht|mit|für|eine|einen|einer|auf|ist|sich|auch|wurde|wurden|nach|über|jest|się|nie|przez|oraz|który|która|które|są|było|dla|jako|że|než|nebo|jsou|byla|byly|který|která|které|při|aby|les|des|une|dans|pour|avec|est|sont|sur|qui|pas|los|las|una|por|para|con|del|che|della|sono|più|anche)$/u;

/** English words in use whose letters look foreign and that a lexicon may lack. */
export const naturalised =
  /^(?:albeit|info|dropdowns?|dunno|gotta|gonna|wanna|kinda|sorta|lemme|gimme|outta|lotta|boobs|metres?|litres?|theatres?|centres?|fibres?|solo|macho|suite|plaza|boos?|tech|combo|promo|retro|expo|condo|bravo|motto|memo|lasso|tempo|turbo|alibi|stamina|saga|salsa|patio|siesta|fiesta|vanilla|latte|espresso|cappuccino|haute|couture|torrent|termite|lumen|alveoli|anterior|mucosa|baseline|wellbeing|stimuli|genera|larva|larvae|nova|supernova|bogeys?|cues?|mauls?|tolls?|ziggurat|subtype|segmental|dreamt|underwent|indices|matrices|vertices|angina|edema|placenta|retina|cornea|aorta|sauna|tuna|manga|anime|emoji|karaoke|tsunami|sushi|panini|ravioli|graffiti|paparazzi|confetti|spaghetti|broccoli|zucchini|safari|kiwi|yoga|guru|pundit|verandah?|jungle|bungalow|entourage|sabotage|espionage|reportage|montage|collage|dossier|atelier|chauffeur|connoisseur|liaison|milieu|rendezvous|debris|depot|ballet|buffet|bouquet|cabaret|gourmet|ricochet|silhouette|vignette|etiquette|boutique|annum|capita|facto|operandi|habeas|corpus|rigor|mortis|curriculum|vitae|opus|emerit[aiu]s?|incognita|verbatim|nauseam|critique|mystique|physique|antique|oblique|clique|opaque|plaque|mosque|brusque|grotesque|picturesque)s?$/u;

/** Letter sequences that English spelling does not make. */
export const unenglish =
  /(?:^(?:prz|szcz|krz|trz|wsp|wz|zw|zd|zn|sz|cz|chr?z|dz|vz|vy[^i]|př|geg|gesch|unter(?!s|t)|zw|pf|tř|ś|wy[^ae]|uz|nad[^i]|pod(?!i|c|g|s?$)|spo[kłw]|jed|jes)|sch(?!ool|em|ed|o|iz|eme|n?a|w)|(?<!ta|s)cz|rz[aeyu]|szy|owych?$|owej$|owym$|ych$|nych$|kich$|nego$|nej$|nych|ując|ości|ungen?$|keit$|heit$|lich(?:e[nrsm]?)?$|isch(?:e[nrsm]?)?$|tionen$|ieren?$|iert(?:e[nrs]?)?$|chten?$|zten?$|ckt$|aftlich|ungs|ení$|ové$|ých$|ého$|sk[aá]ch$|ek$(?<!eek)(?<!rek)|[bcdfghjklmnpqrstvwxz]{5,}|wz|zg|dź|vš|jš|kt[oó]r|zj|śc|ie[nm]ie|yw[ay]|eni[ae]$|ani[ae]$|wie$|nie$|dzie|czn|czy|szc|icht|äch|ehm|eich[et]|ahr(?:en|t)|uch[et]|ischen)/u;

/** Endings of Italian, Spanish and French words that English ones hardly have. */
export const romance =
  /(?:mente|ivement|[ae]llement|iale|[aeio]nte|[ao]ti|[st]ioni|[sz]ione|asse|isse|aban|ieron|aron|[rtd]are|aja|osta|ottes?|aient|eaux|eux|ezza|ado|ido|iendo|ando|ivo|oso|ico|ors)$/u;

/** Latin letters and nothing else. */
export const letters = /^\p{Script=Latin}+$/u;

/** The same with hyphens and apostrophes inside. */
export const joinedLetters = /^\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*$/u;

/** A letter that English writing hardly uses. */
export const accented = /[^a-z'’-]/u;

/** True where the word is an English one with an ending. */
export function isDerived(word: string, lexicon: Lexicon | undefined): boolean {
  const bare = word.replace(/(?:s|es|ed|d|ing|ly|ness|er|ers|est|ment)$/u, '');
  return (
    bare !== word &&
    bare.length > 2 &&
    lexicon !== undefined &&
    [bare, `${bare}e`, bare.replace(/i$/u, 'y')].some((form) => lexicon.lemmasOf(form, 'en').length !== 0)
  );
}
