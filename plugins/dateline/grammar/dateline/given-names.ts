/** First names that reporters have, in the languages of the wires; those that are places too (Charlotte, Virginia, Florence) are left out. */
const names = new Set(
  [
    "aaron|abigail|adam|adrian|agnes|alan|alain|albert|alejandro|alessandro|alex|alexander|alexandra|alice|alison|allison|amanda|amy|ana|andrea|andreas|andrew|andré|angela|anita|anja|anke|ann|anna|anne|annie|anthony|antonio|arthur|ashley",
    "barbara|beatrice|ben|benjamin|bernard|bernd|bill|birgit|bob|brad|brian|bruce|carl|carla|carlos|carol|caroline|catherine|charles|chiara|chris|christian|christina|christine|christoph|christophe|christopher|claire|claudia|craig|cristina|cynthia",
    "dan|daniel|daniela|daniele|david|deborah|debra|denise|dennis|diana|diane|diego|dieter|dirk|dominique|donald|dorothy|doug|douglas|edward|eduardo|elena|elisa|elisabeth|elizabeth|emily|emma|enrique|eric|erik|eva|evelyn|fabio|federico|felix|fernando|francesca|francesco|francisco|frank|franz|frédéric",
    "gabriel|gareth|gary|george|gerard|gerhard|giorgio|giovanni|giulia|giuseppe|greg|gregory|guillaume|gérard|hannah|hans|harald|harold|harry|heather|heike|heinz|helen|henri|henrik|henry|holger|howard|hugo|ian|ingrid|irene|isabel|isabelle|ivan|jack|jacques|jake|james|jamie|jan|jane|janet|jason|javier|jean|jeff|jeffrey|jennifer|jens|jeremy|jessica|jill|jim|joachim|joan|joe|joel|john|jon|jonathan|jorge|joseph|joshua|josé|joão|juan|judith|judy|julia|julian|julie|jörg|jürgen",
    "karen|karin|karl|kate|katharina|katherine|kathleen|kathy|katie|keith|kelly|ken|kenneth|kevin|kim|klaus|kristen|larry|lars|laura|lauren|laurent|lawrence|leo|leonardo|linda|lisa|lorenzo|louise|lucas|lucia|luigi|luis|luke|maike|manfred|manuel|marc|marcel|marco|marcus|margaret|maria|marie|mark|markus|martha|martin|martina|mary|mathieu|matt|matteo|matthew|matthias|max|maximilian|megan|melissa|michael|michel|michelle|miguel|mike|monica|monika",
    "nancy|natalie|nathan|neil|nicholas|nick|nicola|nicolas|nicole|nina|olaf|oliver|olivier|pablo|pamela|paola|paolo|pascal|patricia|patrick|paul|paula|pedro|peter|petra|philip|philippe|pierre|rachel|rafael|rainer|ralf|ralph|raymond|rebecca|ricardo|richard|rita|rob|robert|roberto|roger|roland|ron|ronald|rosa|ruth|ryan|sabine|samantha|samuel|sandra|sara|sarah|scott|sean|sebastian|sergio|sharon|shirley|silvia|simon|simone|sonia|sophie|stefan|stefania|stefano|stephan|stephanie|stephen|steve|steven|susan|susanne|suzanne|sven|sylvie",
    "teresa|thierry|thomas|thorsten|tim|timothy|tina|tobias|todd|tom|tony|torsten|tracy|udo|ulrich|ulrike|ursula|uwe|valentina|valerie|vanessa|victor|vincent|walter|wendy|werner|wilhelm|william|wolfgang|xavier|yves|zachary",
  ].flatMap((line) => line.split("|")),
);

export const isGivenName = (word: string): boolean => names.has(word.toLowerCase());
