/** Latin phrases that stand in Latin letters in Ukrainian and Russian texts too, of medicine, law and learning; parted by commas. Called to mind. */
export const latinPhrases = `
in vitro,in vivo,in situ,in silico,in utero,in toto,in absentia,in memoriam,in extenso,in flagrante delicto,in extremis
ex vivo,ex ante,ex post,ex officio,ex nihilo,ex tempore,ex libris,ex cathedra,ex situ,ex juvantibus,ex adverso
de novo,de facto,de jure,de iure,de visu,de profundis,de lege ferenda,de lege lata
per os,per se,per capita,per rectum,per annum,per diem,per vaginam,per aspera ad astra,per continuitatem,per primam,per secundam
post hoc,post mortem,post factum,post scriptum,post partum,ad hoc,ad libitum,ad infinitum,ad hominem,ad interim,ad oculus,ad valorem,ad exitum
a priori,a posteriori,a fortiori,a prima vista,status quo,status quo ante,status localis,status praesens,status epilepticus
et al,et cetera,et alii,inter alia,inter vivos,sine qua non,sine die,vice versa,pro rata,pro forma,pro bono,pro et contra,pro memoria
bona fide,mala fide,modus operandi,modus vivendi,persona non grata,persona grata,habeas corpus,alma mater,alter ego,quid pro quo,casus belli
curriculum vitae,terra incognita,perpetuum mobile,nota bene,locus minoris resistentiae,restitutio ad integrum,ultima ratio,ultima thule
primum non nocere,noli nocere,non sequitur,corpus delicti,corpus callosum,prima facie,jus cogens,jus soli,jus sanguinis,lex mercatoria,lex specialis
pacta sunt servanda,rebus sic stantibus,erga omnes,res judicata,obiter dictum,stare decisis,amicus curiae,mutatis mutandis,sub judice,sui generis
mea culpa,magna carta,magnum opus,homo sapiens,vox populi,tabula rasa,panem et circenses,divide et impera,carpe diem,memento mori,cogito ergo sum
quantum satis,lege artis,causa mortis,rigor mortis,delirium tremens,vena cava,foramen ovale,spina bifida,lupus erythematosus
acne vulgaris,psoriasis vulgaris,diabetes mellitus,diabetes insipidus,situs inversus,myasthenia gravis,placenta praevia,placenta accreta
`;
