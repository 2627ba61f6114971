import { toneCheck } from './tone/toneCheck.js';

/** Begging, need as an argument, running oneself down. */
export const desperate = toneCheck({
  id: 'desperate',
  title: 'It does not beg',
  message: 'This sounds desperate; say what you offer instead of what you need.',
  phrases: [
    String.raw`\bplease,? please\b|\bI(?:['’]m| am)? (?:\w+ )?(?:beg|begging|implore|imploring|pray)\b|\bhave mercy\b|\bplease (?:do not|don['’]t) (?:reject|forget|turn)\b`,
    String.raw`\b(?:do|accept|take|give) (?:anything|whatever|everything|any job|any position)\b(?! (?:from|about|you need|that would help))|\bany (?:job|position|role|work) (?:at all|you have|would do)\b|\bnot picky\b`,
    String.raw`\b(?:really|badly|desperately|urgently) need (?:this|the|a|your|work)\b|\bneed (?:this|the) (?:job|money|work)\b|\bneed work\b|\bso badly\b|\bdesperate(?:ly)?\b`,
    String.raw`\b(?:rent|bills|savings|family|children|mortgage|debts?)\b.{0,40}\b(?:job|pay|gone|depends?|depend|need)\b|\b(?:job|work) to pay\b|\bdepends on this\b|\bbills to pay\b|\blose my (?:flat|home|house|apartment)\b`,
    String.raw`\b(?:nobody|no one) else (?:will|would|wants)\b|\bout of work\b|\brunning out of money\b|\bonly (?:option|hope|chance)\b|\blast hope\b|\ball I have left\b|\bno other (?:prospects|options?|choice)\b|\bone (?:more )?chance is all\b|\bgive me (?:this|a|one|one more|another) chance\b(?!.{0,20}\bto (?:meet|visit|see))`,
    String.raw`\bwork for (?:free|nothing)\b|\bfor free\b|\bunpaid work\b|\bhalf the pay\b|\blower my salary\b|\bless (?:money|pay) (?:is|would be)\b|\bcleaning the floors\b|\bcrawl\b`,
    String.raw`\b(?:cannot|can['’]t|can hardly|hardly|could not) (?:sleep|eat|think of anything)\b|\bsick with worry\b|\bevery five minutes\b|\bend of my rope\b|\bwhat I will do\b|\bsave my life\b|\bmeans the world\b|\b(?:be )?lost without\b|\bforever in your debt\b|\breally struggling\b`,
    String.raw`\b(?:I am|I['’]m|I was) (?:\w+ )?(?:so )?(?:sorry|ashamed|embarrassed) (?:that I was|for being|for bothering|to (?:bother|ask))\b|\b(?:bother(?:ing)? you|a nuisance|a bother)\b|\ba thousand times\b|\bterrible (?:answers?|interview)\b|\bmessed up\b|\bnot good enough\b|\bworst candidate\b|\btry me\b|\blet me try again\b`,
    String.raw`\bnever ask (?:for|you) (?:anything|again)\b|\btell me what (?:I have|to) (?:to )?do, I\b|\bI would (?:give everything|do anything)\b|\bwould be willing to do\b`,
    String.raw`\b(?:take|have) (?:pity|mercy) on\b|\bunemploy(?:ed|ment) (?:money|benefits?)\b|\bnothing left but\b|\b(?:right arm|last resort|throw me out|lowest salary|keep crying|cannot afford)\b|\bawful (?:interview|english|answers?)\b|\bscared that you\b|\bbelieve in me\b|\brejected (?:everywhere|by everyone)\b|\bat my own cost\b`,
  ],
  vetoes: /\b(?:misspel(?:led|t)|no need to bother|customers?|patients were|residents)\b/i,
  good: [
    'I would like the job very much.',
    'I am embarrassed that I misspelt your name.',
    'I can start right away.',
  ],
  bad: [
    'I am begging you to consider me.',
    'I really need this job to pay my rent.',
    'I am sorry for bothering you again, I know I am a nuisance.',
  ],
});
