/** Words with a capital that are no name of a person, in small letters. */
const notNames: ReadonlySet<string> = new Set(
  [
    // Words that begin a sentence, also after "Mevr."
    'aan aanvraag achter afspraak afgesproken al alle alleen als alsnog andere anders belt',
    'beide bel bent bezwaar bij binnen brengt buiten daar daarna daarom dan dat de deze die dient dit',
    'doel doet door draait durft dus een eerst eerste eigen en er ervaart gaat gaf geeft geen gezegd',
    'gesprek gisteren ging goed graag had haalt haar heeft heel hem hen het hier hij hoe hoopt hoort',
    'houdt hulp huisbezoek ik in inmiddels is ja kan kent keert kiest klaagt klacht klinkt komende',
    'komt kon koopt kreeg krijgt kwam laat later leest leeft legt lijkt loopt maakt maar mag mailt',
    'mee meldt met mijn mist misschien moest moet morgen na naar neemt nee niet niemand niets nodig',
    'nog noemt nu of om omdat onder ontvangt ook op over overweegt overlegt past per pas reageert',
    'regelt samen schrijft sinds snapt soms spreekt staat stelt stopt stuurt telefonisch tekent tot',
    'tijdens toch toen twijfelt uit van vandaag vanaf veel verder verhuist verliest vertelt vertrekt',
    'vervolg vindt voelt volgende volgens voor vorige vraag vraagt waar waarom wacht want was wat we weer',
    'weet weigert wel welke werd werkt wie wij wijst wil wilde woont wonen word wordt zal zat ze zegt zei',
    'zelf zich zie ziet zij zijn zit zitten zo zoekt zonder zorg zou zullen zult huilt slaapt betaalt',
    'besluit bespreekt bezoekt bezit begrijpt begint blijft boos bedankt accepteert geeft gebruikt',
    'geboren helpt herkent herhaalt leent overleden overleed oké prima akkoord opnieuw terug tevreden',
    // Days, months, feasts
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni',
    'juli augustus september oktober november december pasen pinksteren kerst sinterklaas ramadan',
    // Laws, schemes, offices and organisations
    'aow awb awbz avg bbz bjz bsn ciz cak cjg cjib coa digid duo ggd ggz iban ind ing kbo kcc kvk lvb mee',
    'nah nlp oco og ozo pgb psv pw raad rvr sociale sociaal svb ueb uwv vng wajong wia wlz wmo wvg wwb',
    'wsnp ww zvw zzp zin jeugdwet jeugdzorg jeugd participatiewet participatie ziektewet bijstand',
    'gemeente gemeentehuis gebiedsteam gebiedsteams klantcontactcentrum college wethouder burgemeester',
    'kamer stichting vereniging platform thuiszorg huishoudelijke huishouding voedselbank kledingbank',
    'humanitas leger zonnebloem formulierenbrigade regiotaxi valys politie rechtbank ombudsman',
    'vluchtelingenwerk zorgbelang zorgkantoor zorgverzekeraar friso vgz menzis achmea cz zilveren',
    'elkien accolade talant patyna philadelphia tjaarda alliade zorggroep buurtzorg icare reinaerde',
    'fier veilig thuis timpaan welzijn sint antonius tjongerschans mcl caparis empatec pastiel',
    'egberts valk philips ikea lidl aldi jumbo marktplaats facebook whatsapp google zoom teams',
    'meldpunt steunpunt loket balie bibliotheek dorpshuis wijkcentrum spreekuur inloop indicatie beschikking',
    'keukentafel keukentafelgesprek zorgplan ondersteuningsplan maatwerk begeleiding dagbesteding',
    'huisarts consulent ondersteuner bezwaarschrift klachtencommissie klachtenfunctionaris cliëntenraad',
    // Illnesses and tests named after people
    'alzheimer parkinson korsakoff down asperger crohn huntington ms als copd adhd add autisme ass',
    'tourette lyme bechterew raynaud ménière meniere kanner barthel mmse cva tia dementie',
    // Languages, peoples, faith
    'nederlands nederlandse nederlander fries friese friezin fryske engels engelse duits duitse syrisch',
    'syrische pools poolse turks turkse arabisch arabische marokkaans marokkaanse somalisch oekraïens',
    'oekraïense eritrese afghaanse islam moslim christelijk katholiek protestants gereformeerd',
    // Places in and around Súdwest-Fryslân and Littenseradiel
    'fryslân friesland nederland groningen drenthe overijssel flevoland súdwest littenseradiel sneek',
    'snits bolsward boalsert workum warkum ijlst drylts stavoren starum hindeloopen hylpen sloten',
    'sleat makkum koudum wommels witmarsum wytmarsum heeg woudsend oppenhuizen scharnegoutum baard',
    'easterein oosterend winsum mantgum weidum jorwert spannum wjelsryp kubaard bears gaastmeer oudega',
    'nijland parrega ferwoude gaast exmorra arum kimswerd pingjum zurich kornwerd burgwerd hichtum',
    'tjerkwerd blauwhuis westhem abbega oosthem folsgare jutrijp hommerts uitwellingerga offingawier',
    'loënga goënga gauw tirns ysbrechtum rauwerd raerd irnsum jirnsum terherne sibrandabuorren terzool',
    'dearsum molkwerum warns hemelum bakhuizen rijs balk lemmer joure heerenveen leeuwarden ljouwert',
    'franeker harlingen dokkum drachten bergum burgum grou grouw akkrum utrecht amsterdam rotterdam',
    'waddenzee ijsselmeer europa turkije syrië polen marokko oekraïne eritrea duitsland belgië',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether a capitalised word is known not to be a name: a verb or adverb that begins a sentence,
 * a place, a law, an organisation, an illness. Of a compound the first part decides
 * ("Wmo-consulent"), and words of capitals up to five letters are abbreviations.
 */
export function isNotAName(word: string): boolean {
  const head = word.split('-')[0] ?? word;
  return notNames.has(head.toLowerCase()) || /^\p{Lu}{1,5}$/u.test(head);
}
