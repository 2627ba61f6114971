/** Words that letters about work are full of: what a slip most likely was meant to be. */
export const commonWords: ReadonlySet<string> = new Set(
  `a able about above accept access accommodate accommodating accomplish according account accounting achieve achieved
achievement across act active activities actual actually add added addition additional address advance advantage advice
advise afraid after afternoon again against agency ago agree agreed ahead aim all allow almost alone along already also
although always am amazing among amount an analysis analyst analyze and annual another answer any anyone anything apart
apologies apologize apology apparent apparently appeal appealing appear application applied apply appointment appreciate
appreciated appreciation approach appropriate april are area argument around arrange arrive article as ask asked aspect
assessment assist assistance assistant associate assume at attach attached attachment attend attention attitude august author
available average awaiting aware away back background balance based basic be beautiful became because become been before
began begin beginning behavior behaviour behind being belief believe benefit benefits best better between beyond big
board book both brand break brief briefly bring brought budget build building built business busy but buy by calendar
call called came can candidate candidates cannot capable care career careful carefully case cause center centre certain
certainly certificate challenge challenges challenging chance change changes character chat check choice choose city
clarify class clear clearly client clients close code collaborate collaboration colleague colleagues color colour come coming
commitment committed committee common communicate communication community companies company compare competitive complete
completely computer concept concern concerning condition conduct confidence confident confirm connection conscience conscious
consider considerate consideration considering consistent construct contact content continue continued contract contribute
contribution convenience convenient conversation convince coordinate coordinator correct cost could country couple course
cover create created creating creative critical culture curious current currently customer customers data date day days
deal dear decide decided decision decisions dedicated dedication deep define definite definitely degree deliver delay
delighted demand demonstrate department describe described description deserve design designer designers detail detailed
details determine develop developed developer development did difference different difficult direct direction directly
director disappoint disappointed discipline discuss discussed discussing discussion do document does doing done door doubt down
draft drive due during each eager early easily easy edit editor education effect effective effort efficient either
elaborate else email embarrass employ employee employees employer employment encourage end engage engineer engineering
engineers english enjoy enjoyable enjoyed enough ensure enter enthusiasm enthusiastic entire environment equipment
especially essential establish evaluate even evening event eventually ever every everyone everything evidence exact
exactly exam example excellent except exceptional excited excitement exciting exercise existence expect expected expectations
experience experienced experiences expert expertise explain explained explanation express extend extra extremely eye face
fact fair familiar family far fast favorite favourite february feedback feel feeling few field figure figures file final
finally find finding fine finish firm first fit flexible focus focused follow followed following food for foreign
forget form former fortunately forty forward found four free friday friend friendly friends from full fully function further
future gain gave general generous get give given giving glad go goal goals going gone good got government grammar grateful
gratitude great greatly group grow growing growth guarantee guess guidance guide had half hand handbook handle happen
happened happy hard has have having he hear heard hearing heart height hello help helped helpful helping her here
hesitate hesitation high highlight highly him hire hiring his history hold home honest honestly honor honour hope hoped hopefully
hoping hospital hour hours house how however huge human humble hundred i idea ideal ideas if imagine immediate immediately
impact implement importance important impressed impressive improve improved in include included including increase indeed
independent industry inform information initial initiative innovative inquire insight insights inspire inspired inspiring instead
integrate intelligent intend interest interested interesting internal internship interview interviewed interviewer
interviews into introduce introduction invitation invite invited involve involved is issue it its january job join joining
july june just keen keep kind kindly knew know knowledge known laboratory language large last late later launch lead leader
leadership leading learn learned learning least leave led left length less let letter level library license life like likely
limited line link list listen little live logistics long look looking lose lot love loved low made main maintain maintained
maintenance major make making manage managed management manager managers many march mark market marketing match material matter
may maybe me mean means meet meeting meetings member members memorable mention mentioned message met method might mind minute
minutes miss missed mistake model moment monday money month months more morning most move much must my name nature near
necessarily necessary need needed needs negotiate neither network never new news next nice night no none noon nor normal not
note nothing notice noticeable notification november now number occasion occasionally occur occurred occurrence october of off
offer offered office officer official often old on once one only open opening opinion opportunities opportunity option
or order organization organize original other others our out outcome over overall own page paid panel paper part particular
particularly party passion passionate past patience patient patients peace people per perfect perform performance perhaps period
permanent persevere perseverance person personal personally phone physical piece place plan planned planning plans play please
pleased pleasure plus point points policy portfolio position positive possess possible possibility potential power practical
practice prefer preferred prepare prepared present presentation president pressure pretty previous previously price principal
principle private privilege probably problem problems procedure proceed process product production products profession
professional program programme progress project projects promise promised promotion proper properly proposal proud prove provide
provided public publicly pull purchase purpose pursue put qualification qualifications qualified quality quarter question questionnaire
questions quick quickly quiet quite raise ran range rather reach read ready real realize really reason reasonable reasons receipt
receive received recent recently recognize recommend recommendation recommended record recruit recruiter recruiting reduce
refer reference references referred regard regarding regardless regards regret relation relationship release relevant relief
remain remember remind reply report represent request require required requirements research resource resources respect
respond response responsibilities responsibility responsible rest restaurant result results resume retail return review rhythm right
role roles room round run safe said salary sales same sample satisfied saw say schedule scheduled school science second secretary
section see seem seen senior sense sensible send sent separate september serious seriously serve service services session
set several shall share shared she short should show showed shown side significant similar simple simply since sincere
sincerely site situation skill skills small smart so social software solid solution solutions solve some someone something
soon sorry sort sound source speak special specialist specific specifically speech spend spent spoke staff stage stand standard
start started state statement station status stay step steps still stop store story straight strategic strategy strength strengths
strong structure student study style subject submit succeed success successful successfully such suggest suggestion suitable
summary summer supervisor support supportive sure surprise surprised system systems take taken taking talent talented talk talked
talking task taught tea teach team teams technical technique technology tell temporary ten term test than thank thankful thanks
that the their them then there therefore these they thing things think third this thorough thoroughly those though thought thoughtful
thoughts three through throughout thursday time timeline times tip to today together told tomorrow tonight too took tool tools
top total touch tour toward towards track train trained training transfer transition travel tremendous tried trip true truly trust
try trying tuesday turn two type typical under understand understanding understood unfortunately unique unit university unless
until unusual up update updates upon us use used useful user users using usual usually vacancy valuable value values various vast
version very via view views village visit vital voice volunteer wait waiting walk want wanted warehouse warm was watch way ways
we website wednesday week weekend weeks weird weirdly welcome welcomed welcoming well went were what when where whether which
while who whole whom whose why wide will willing win wish with within without woman wonder wonderful word words work worked
worker working workplace works workshop world would wrap write writer writing written wrote year years yes yesterday yet you
young your yours yourself`.split(/\s+/),
);
