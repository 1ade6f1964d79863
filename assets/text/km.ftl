# language: km
# translator: machine draft
# state: draft

## Program and shelf

program-name = មូលហេតុសមស្រប
program-purpose = ហាត់មើលសញ្ញានៃការជួញដូរមនុស្ស ហាត់និយាយជាមួយមនុស្ស និងហាត់សម្រេចថាអ្វីការពារពួកគេ។ នៅទីនេះ គ្មាននរណាអាចរងគ្រោះថ្នាក់ទេ។
text-size = ទំហំអក្សរ
text-size-percent = { $percent } %
quit = បិទកម្មវិធី
shelf-empty = នៅទីនេះគ្មានករណីអនុវត្តទេ។ សូមដាក់ថតឈ្មោះ “scenarios” នៅក្បែរកម្មវិធី រួចបើកវាម្តងទៀត។
shelf-fiction = ប្រទេស ក្រុមហ៊ុន មនុស្ស និងលេខទូរសព្ទទាំងអស់ គឺប្រឌិតឡើង។
card-minutes = ប្រហែល { $minutes } នាទី
card-reviewed = បានពិនិត្យហើយ
card-draft = សេចក្តីព្រាង មិនទាន់បានពិនិត្យ
card-unplayable = មិនអាចលេងករណីអនុវត្តនេះបានទេ៖ { $reason }
card-resumable = អ្នកបានចាប់ផ្តើម៖ { $when }
card-resume = បន្ត
card-open = បើក
back-to-shelf = ត្រឡប់ទៅបញ្ជីករណី

## Prebrief

prebrief-role = អ្នកជានរណា
prebrief-aims = អ្វីដែលអ្នកហាត់
prebrief-content-note = មុនពេលចាប់ផ្តើម៖ { $note }
prebrief-pause = អ្នកអាចផ្អាក ឬឈប់ពេលណាក៏បាន។ អ្វីដែលអ្នកបានធ្វើ ត្រូវរក្សាទុក។
prebrief-rules = វិធាននៅទីនេះ
prebrief-how = របៀបលេង
prebrief-how-look = មើលជុំវិញ ហើយអានអ្វីដែលមាននៅទីនោះ។ គ្រប់យ៉ាងត្រូវចំណាយពេល។
prebrief-how-talk = និយាយជាមួយមនុស្ស។ របៀប កន្លែង និងពេលដែលអ្នកសួរ កំណត់ថាពួកគេអាចប្រាប់អ្វីបាន។
prebrief-how-note = កត់ត្រាថាសញ្ញាមួយបង្ហាញអ្វី និងអំពីនរណា។ មានរឿងជាច្រើនដែលមិនបង្ហាញអ្វីទេ។
prebrief-how-decide = សម្រេចសម្រាប់មនុស្សម្នាក់ៗ។ បន្ទាប់មក អ្នកនឹងឃើញថាការពិតជាអ្វី។
prebrief-keys = បើគ្មានកណ្តុរ៖ ចុច Tab និងគ្រាប់ចុចព្រួញដើម្បីរំកិល, Enter ដើម្បីជ្រើស, Escape ដើម្បីថយក្រោយ, Ctrl ជាមួយ 1 ដល់ 5 ដើម្បីបើកផ្នែកមួយ។
prebrief-sources = ករណីនេះផ្អែកលើអ្វី
prebrief-draft = សេចក្តីព្រាង មិនទាន់បានពិនិត្យ
prebrief-draft-means = មិនទាន់មានអ្នកជំនាញណាបានពិនិត្យករណីអនុវត្តនេះទេ។ សូមកុំប្រើវាក្នុងវគ្គបណ្តុះបណ្តាលពិតប្រាកដ មុនពេលពួកគេពិនិត្យ។
prebrief-begin = ចាប់ផ្តើម
source-line = { $title }។ { $body }, { $year }

## Run: the rail

panel-place = ទីកន្លែង
panel-people = មនុស្ស
panel-documents = ឯកសារ
panel-notebook = សៀវភៅកំណត់ត្រា
panel-decide = សម្រេច
panel-shortcut = Ctrl + { $number }
waiting-documents = { $count ->
    [0] បានអានទាំងអស់ហើយ។
   *[other] មានឯកសារ { $count } មិនទាន់អាន។
}
waiting-cues = { $count ->
    [0] អ្វីទាំងអស់ដែលអ្នកសម្គាល់ឃើញ មានកំណត់ត្រាហើយ។
   *[other] មានចំណុច { $count } ដែលអ្នកសម្គាល់ឃើញ តែមិនទាន់មានកំណត់ត្រា។
}
waiting-decisions = { $count ->
    [0] បានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។
   *[other] មានមនុស្ស { $count } នាក់ រង់ចាំការសម្រេច។
}
clock-left = { $minutes ->
    [0] ជិតចប់វេនហើយ
   *[other] នៅសល់ { $minutes } នាទី
}
clock-left-hours = { $hours ->
   *[other] នៅសល់ប្រហែល { $hours } ម៉ោង
}
clock-over = ចប់វេនហើយ។ សូមបញ្ចប់កំណត់ត្រា និងការសម្រេចរបស់អ្នកដោយមិនបាច់ប្រញាប់។
run-pause = ផ្អាក
run-end = បញ្ចប់វគ្គ
notice-dismiss = យល់ហើយ

## Run: place

place-look = មើល
place-seen = មើលហើយ
place-go = ទៅ
place-do = ធ្វើ
place-log = អ្វីដែលអ្នកឃើញ និងឮ
place-no-picture = { $place }៖ គ្មានរូបភាពទេ។ សូមប្រើបញ្ជី។
log-said = { $who }៖ { $words }
just-now = អម្បាញ់មិញ
already-done = ធ្វើរួចហើយ

## Run: people

people-title = មនុស្ស
people-nobody = នៅទីនេះគ្មាននរណាឱ្យនិយាយជាមួយទេ។
speaker-you = អ្នក
name-and-age = { $name }, { $age } ឆ្នាំ
mood = { $ease }, { $strain }
setting-with-others = មានអ្នកដទៃនៅក្បែរ
setting-apart = នៅដាច់ដោយឡែក
setting-private = ក្នុងបន្ទប់ឯកជន
setting-apart-private = តែម្នាក់ឯងក្នុងបន្ទប់ឯកជន
setting-will-talk = ព្រមនិយាយ
setting-will-not-talk = មិនចង់និយាយ
setting-wants-referral = ចង់ឱ្យបញ្ជូនបន្ត
setting-wants-no-referral = មិនចង់ឱ្យបញ្ជូនបន្ត
setting-language = និយាយភាសាដូចគ្នា
setting-no-language = គ្មានភាសាដែលយល់គ្នា ({ $languages })
setting-interpreter = { $person } បកប្រែ
talk-ask = សួរ
talk-do = ធ្វើ
talk-asked = សួររួចហើយ
talk-no-questions = ឥឡូវនេះគ្មានអ្វីត្រូវសួរទេ។
talk-nothing-yet = អ្នកមិនទាន់បាននិយាយគ្នាទេ។
interpreter-choose = ឱ្យ { $person } បកប្រែ
group-setting = កន្លែង និងភាសា
group-explain = ពន្យល់ និងសុំការយល់ព្រម
group-care = ការថែទាំ
group-close = អ្វីបន្តទៀត
group-other = ផ្សេងៗ

## Run: documents

documents-title = ឯកសារ
documents-none = អ្នកគ្មានឯកសារទេ។ សូមមើលជុំវិញ៖ របស់ខ្លះមានក្រដាសស្នាមនៅក្នុង។
documents-choose = ជ្រើសឯកសារមួយនៅខាងឆ្វេងដើម្បីអាន។ ជ្រើសពីរដើម្បីដាក់ទន្ទឹមគ្នា។
documents-hint = បើកពីរ រួចប្រៀបធៀបវា។
documents-compare = ប្រៀបធៀបទាំងពីរនេះ
document-read = អានហើយ
document-unread = មិនទាន់អាន
document-do-read = អាន
document-close = ទុកវិញ

## Run: notebook

notebook-cues = អ្វីដែលអ្នកសម្គាល់ឃើញ
notebook-empty = អ្នកមិនទាន់សម្គាល់ឃើញអ្វីទេ។ សូមមើល អាន និងសួរ។
notebook-search = ស្វែងរក
notebook-only-unmarked = តែអ្វីដែលគ្មានកំណត់ត្រា
cue-below = { $how } · { $marked }
cue-marked = { $count ->
    [0] មិនទាន់មានកំណត់ត្រា
   *[other] កំណត់ត្រា { $count }
}
how-seen = បានឃើញ
how-read = បានអាន
how-compared = ឃើញដោយប្រៀបធៀប
how-told = { $person } ប្រាប់
how-noticed = សម្គាល់ឃើញដោយចៃដន្យ
certainty-title = តើអ្នកប្រាកដប៉ុនណា?
certainty-why = សូមប្រាប់ថាអ្នកគិតថាវាអាចពិតប៉ុនណា មិនមែនថាវាធ្ងន់ធ្ងរប៉ុនណាទេ។ អ្នកអាចកែបានរហូតដល់ចប់។
certainty-question = តើមានលទ្ធភាពប៉ុនណា ដែល { $person } ជាជនរងគ្រោះ?
certainty-ends = 0៖ ប្រាកដជាមិនមែន។ 100៖ ប្រាកដជាមែន។
percent = { $percent } %
notes-title = កំណត់ត្រារបស់អ្នក
notes-none = អ្នកមិនទាន់បានសរសេរអ្វីទេ។ សូមជ្រើសអ្វីមួយនៅខាងឆ្វេង។
note-cue = អ្នកសម្គាល់ឃើញ
note-about = អំពីនរណា?
note-meaning = តើវាបង្ហាញអ្វី?
note-indicators = សញ្ញានៃការជួញដូរមនុស្ស
note-nothing = វាមិនបង្ហាញអ្វីទេ
note-how-sure = តើអ្នកប្រាកដប៉ុនណា?
note-save = កត់ត្រា
note-close = បិទ
note-change = កែ
note-retract = ដកវិញ
note-sure = ប្រាកដ { $percent } %
note-missing-about = សូមប្រាប់ថាវាអំពីនរណា។
note-missing-sure = សូមប្រាប់ថាអ្នកប្រាកដប៉ុនណា។
note-missing-meaning = សូមប្រាប់ថាវាបង្ហាញអ្វី។
note-missing-indicators = សូមជ្រើសសញ្ញាយ៉ាងហោចណាស់មួយពីបញ្ជី។
reference-title = សញ្ញា
reference-search = ស្វែងរក៖ បំណុល, លិខិតឆ្លងដែន, ប្រាក់ឈ្នួល …
reference-tag = ទាំងអស់នេះ៖ { $tag }។
reference-none = គ្មានអ្វីត្រូវនឹងពាក្យទាំងនេះទេ។
indicator-line = { $code } { $label }

## Run: decide

decide-title = ការសម្រេច
decide-open = មិនទាន់សម្រេច
debrief-undecided = អ្នកមិនបានសម្រេចទេ
decide-done = សម្រេចហើយ
decide-threshold = មានមូលហេតុសមស្រប គឺគ្រប់គ្រាន់ហើយ។ អ្នកមិនត្រូវការភស្តុតាងបញ្ជាក់ច្បាស់ទេ។
decide-findings = តើអ្នកសន្និដ្ឋានដូចម្តេចអំពី { $person }?
decide-findings-why = អាចត្រូវលើសពីមួយ។
decide-consent = ការយល់ព្រមឱ្យបញ្ជូនបន្ត
decide-services = តើអ្នកបញ្ជូនបន្ត { $person } ទៅណា?
decide-share = តើប្រាប់នរណាទៀតអំពីបុគ្គលនេះ?
decide-share-why = ប្រាប់តែអ្វីដែលចាំបាច់ និងប្រាប់តែអ្នកដែលត្រូវការវា។
decide-offences = បើមានបទល្មើស
decide-onward = ការស្នាក់នៅ និងការបន្តដំណើរ
decide-confirm = សម្រេចអំពី { $person }
decide-change = កែការសម្រេចអំពី { $person }
decide-kept = បានសម្រេចហើយ។ អ្នកនៅតែអាចកែបាន។
decide-missing = នៅខ្វះ៖ { $missing }
missing-finding = សេចក្តីសន្និដ្ឋាន
missing-consent = ការយល់ព្រម
missing-offences = បទល្មើស
missing-onward = ការស្នាក់នៅ និងការបន្តដំណើរ
list-comma = ,{" "}
list-dot = {" · "}

## Ending

end-title = បញ្ចប់វគ្គឬ?
end-undecided = អ្នកមិនទាន់សម្រេចអំពី៖
end-all-decided = អ្នកបានសម្រេចអំពីមនុស្សគ្រប់គ្នាហើយ។ ក្រោយពីនេះ មិនអាចកែអ្វីបានទៀតទេ។
end-unrated = អ្នកមិនទាន់ប្រាប់ថាអ្នកប្រាកដប៉ុនណាអំពី៖ { $people }
end-stay = កុំទាន់
end-confirm = បញ្ចប់ ហើយមើលការពិត

## Debrief

chapter-truth = ការពិតជាអ្វី
chapter-moves = អ្វីដែលអ្នកបានធ្វើ
chapter-talk = ការសន្ទនា
chapter-signs = សញ្ញា
chapter-next = បន្តទៅអ្វី
debrief-result = លទ្ធផលរបស់អ្នក
debrief-again = លេងម្តងទៀត
debrief-score-reached = { $score } លើ 100, បានសម្រេច
debrief-score-below = { $score } លើ 100, ត្រូវការ { $least }
debrief-unsafe = គ្មានសុវត្ថិភាព ទោះអ្វីផ្សេងទៀតល្អក៏ដោយ៖ { $rule }
debrief-made = អ្នកសន្និដ្ឋាន
debrief-fits = អ្វីដែលត្រូវ
debrief-rated = ប្រាកដប៉ុនណា
debrief-nothing = គ្មានអ្វីនៅទីនេះទេ។
debrief-cue = អំពី៖ “{ $cue }”
debrief-moment = ជំហានទី { $number }៖ “{ $words }”
debrief-instead = គួរធ្វើវិញ៖ { $instead }
debrief-source = ប្រភព៖ { $source }
debrief-no-talk = អ្នកមិនបាននិយាយជាមួយនរណាទេ។
debrief-trust = ទំនុកចិត្ត
debrief-distress = ភាពតានតឹង
debrief-curve = ទំនុកចិត្តប្តូរពី { $trust } ទៅ { $trust-after }, ភាពតានតឹងប្តូរពី { $distress } ទៅ { $distress-after }។
debrief-about = អំពី { $person }
debrief-count = { $what }៖ { $count }
debrief-shows = វាបង្ហាញ
debrief-your-note = អ្នកបានសរសេរ
debrief-noted = { $what } (ប្រាកដ { $percent } %)
debrief-not-noted = គ្មានអ្វីអំពីវា
verdict-harm = បង្កអន្តរាយ
verdict-missed = ខកខាន
verdict-partly = បានមួយផ្នែក
verdict-good = ល្អ

## Lines of the story that are the program's own

line-interprets = ឥឡូវនេះ ខ្ញុំបកប្រែឱ្យ { $person }។
line-will-talk = { $person } ព្រមនិយាយ។
line-will-not-talk = { $person } មិនចង់និយាយទេ។
line-wants-referral = { $person } ចង់បានជំនួយនេះ។
line-wants-no-referral = { $person } មិនចង់ឱ្យបញ្ជូនបន្តទេ។
line-shut = { $person } នឹងមិននិយាយអ្វីទៀតទេ។
line-shift-over = ចប់វេនហើយ។ នៅសល់តែកំណត់ត្រា និងការសម្រេចរបស់អ្នកប៉ុណ្ណោះ។
line-nothing-to-compare = ពេលដាក់ទន្ទឹមគ្នា វាមិនបង្ហាញអ្វីថ្មីទេ។

## Why something cannot be done

refusal-ended = វគ្គបានចប់ហើយ។
refusal-shift-over = ចប់វេនហើយ។ អ្នកនៅតែអាចសរសេរកំណត់ត្រា និងសម្រេចបាន។
refusal-not-here = វាមិននៅទីនេះទេ។
refusal-person-not-here = { $person } មិននៅទីនេះទេ។
refusal-already-here = អ្នកនៅទីនេះស្រាប់ហើយ។
refusal-told = ឥឡូវនេះធ្វើមិនបានទេ។
refusal-not-now = ឥឡូវនេះធ្វើមិនបានទេ។
refusal-no-common-language = អ្នក និង { $person } គ្មានភាសាដែលយល់គ្នាទេ។ សូមរកអ្នកណាម្នាក់មកបកប្រែ។
refusal-no-interpreter-needed = អ្នក និង { $person } យល់គ្នាស្រាប់ហើយ។
refusal-no-interpreter = មិនទាន់មាននរណាបកប្រែឱ្យ { $person } ទេ។
refusal-not-an-interpreter = { $person } មិនធ្វើការបកប្រែទេ។
refusal-too-distressed = ឥឡូវនេះ { $person } បន្តទៀតមិនបានទេ។ សូមឈប់សួរ ហើយស្នើឱ្យសម្រាកសិន។
refusal-will-not-talk = { $person } មិនចង់និយាយទេ។
refusal-no-such-document = អ្នកគ្មានឯកសារនោះទេ។
refusal-not-both-read = សូមអានឯកសារទាំងពីរជាមុនសិន។
refusal-already-done = បានធ្វើរួចហើយ។
refusal-needs-person = សូមជ្រើសមនុស្សម្នាក់ជាមុនសិន។
refusal-cue-not-met = អ្នកមិនបានសម្គាល់ឃើញវាទេ។
refusal-no-such-note = គ្មានកំណត់ត្រាបែបនេះទេ។
refusal-not-asked = គ្មានសំណួរអំពី { $person } ទេ។
refusal-no-finding = ការសម្រេចត្រូវមានសេចក្តីសន្និដ្ឋានយ៉ាងហោចណាស់មួយ។
refusal-no-such-service = នៅទីនេះគ្មានសេវានេះទេ។
refusal-out-of-range = លេខនោះនៅក្រៅកម្រិត។

## Terms: the definition and the indicators

element-act = អំពើ៖ ជ្រើសរើស ដឹកជញ្ជូន ឃុំទុក ឬទទួលមនុស្ស
element-means = មធ្យោបាយ៖ កម្លាំងបង្ខំ ការគំរាម ការកុហក ឬការឆ្លៀតយកស្ថានភាពងាយរងគ្រោះ
element-purpose = គោលបំណង៖ ការកេងប្រវ័ញ្ច
dimension-deceptive-recruitment = ការកុហកពេលជ្រើសរើស
dimension-coercive-recruitment = ការដាក់សម្ពាធពេលជ្រើសរើស
dimension-recruitment-vulnerability = ការជ្រើសរើសដោយឆ្លៀតយកស្ថានភាពងាយរងគ្រោះ
dimension-exploitation = ការកេងប្រវ័ញ្ច
dimension-coercion-at-destination = ការដាក់សម្ពាធនៅកន្លែងធ្វើការ
dimension-destination-vulnerability = ការឆ្លៀតយកស្ថានភាពងាយរងគ្រោះនៅកន្លែងធ្វើការ
strength-strong = ខ្លាំង
strength-medium = មធ្យម
strength-weak = ខ្សោយ
age-group-adult = មនុស្សពេញវ័យ
age-group-child = កុមារ
tag-verified = បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ
tag-secondary = ដឹងតាមសេចក្តីសង្ខេប មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ
tag-memory-high = មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ
tag-memory-medium = មិនទាន់បានផ្ទៀងផ្ទាត់នឹងអត្ថបទដែលបានបោះពុម្ពផ្សាយ សូមប្រើដោយប្រុងប្រយ័ត្ន
tag-memory-low = មិនទាន់បានផ្ទៀងផ្ទាត់ សូមប្រើដោយប្រុងប្រយ័ត្នខ្លាំង
tag-design = ការសម្រេចរបស់គម្រោងនេះ មិនមែនវិធានដែលបានបោះពុម្ពផ្សាយទេ
tag-not-found = បានរកហើយ តែមិនឃើញប្រភពដែលបានបោះពុម្ពផ្សាយ

## Terms: talking

kind-open-invitation = សំណួរបើក
kind-probing = សំណួរស៊ីជម្រៅ
kind-closed = សំណួរបិទ ត្រូវពេល
kind-closed-too-early = សំណួរបិទ ឆាប់ពេក
kind-forced-choice = សំណួរបង្ខំឱ្យជ្រើស
kind-multiple = សំណួរច្រើនក្នុងពេលតែមួយ
kind-leading = សំណួរនាំចម្លើយ
kind-blaming-why = “ហេតុអ្វី” បែបបន្ទោស
kind-disbelief = បញ្ចេញមតិ ឬមិនជឿ
topic-rapport = ការស្គាល់គ្នា
topic-needs = តម្រូវការឥឡូវនេះ
topic-recruitment = រឿងចាប់ផ្តើមយ៉ាងណា
topic-journey = ដំណើរមកទីនេះ
topic-arrival = ថ្ងៃដំបូងៗ
topic-work = ការងារ
topic-control = ក្រដាសស្នាម បំណុល និងវិធាន
topic-leaving = ការចាកចេញ
topic-offence = បទល្មើសដែលអាចមាន
topic-others = អ្នកដទៃ
topic-next = អ្វីបន្តទៀត
manner-free = រៀបរាប់ដោយខ្លួនឯង
manner-prompted = ប្រាប់ពេលមានគេសួរ
manner-contaminated = ប្រាប់ក្រោយសំណួរនាំចម្លើយ
manner-coached = ប្រាប់នៅកន្លែងដែលអ្នកដទៃអាចស្តាប់ ឬបង្គាប់
ease-open = បើកចិត្ត
ease-guarded = ប្រយ័ត្នពាក្យ
ease-closed = មិនបើកចិត្ត
strain-calm = ស្ងប់
strain-uneasy = មិនស្រួលក្នុងចិត្ត
strain-upset = រំជើបរំជួល
need-water = ទឹក ឬអាហារ
need-medical = គ្រូពេទ្យ
need-rest = ការសម្រាក
gender-woman = ស្ត្រី
gender-man = បុរស
role-interviewee = អ្នកដែលអាចត្រូវការការការពារ
role-controller = អ្នកត្រួតត្រា
role-colleague = មិត្តរួមការងារ
role-interpreter = អ្នកបកប្រែ
role-bystander = អ្នកនៅក្បែរ

## Terms: what you do. The words on the button.

conduct-separate = នាំ { $person } ទៅដាច់ដោយឡែក
conduct-private-room = រកបន្ទប់ឯកជន
conduct-offer-water = ជូនទឹក អាហារ និងឱ្យប្រើបន្ទប់ទឹក
conduct-medical-help = សួរពីសុខភាព និងរកជំនួយ
conduct-choose-interpreter = ជ្រើសថានរណាបកប្រែ
conduct-brief-interpreter = ណែនាំអ្នកបកប្រែជាមុន
conduct-explain-purpose = ប្រាប់ថាអ្នកជានរណា និងសួរដើម្បីអ្វី
conduct-explain-limits = ប្រាប់ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច
conduct-explain-rights = ប្រាប់ថានេះមិនមែនការចាប់ខ្លួនទេ ហើយប្រាប់ពីសិទ្ធិ និងជំនួយ
conduct-ask-consent = សួរថា { $person } ព្រមនិយាយឬទេ
conduct-break = ស្នើឱ្យសម្រាកសិន
conduct-call-colleague = សុំមិត្តរួមការងារឱ្យមក
conduct-ask-referral-consent = សួរថា { $person } ចង់បានជំនួយពីសេវាឬទេ
conduct-safe-contact = ព្រមព្រៀងវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព
conduct-second-meeting = ស្នើនិយាយគ្នាម្តងទៀតនៅថ្ងៃក្រោយ
conduct-close = សង្ខេប ហើយប្រាប់ពីអ្វីបន្តទៀត
conduct-threaten = ប្រាប់ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលមិននិយាយ
conduct-promise = សន្យាថាអ្វីៗនឹងល្អទាំងអស់
conduct-search-phone = ឆែកមើលទូរសព្ទ
conduct-call-family = ទូរសព្ទទៅគ្រួសារ
conduct-let-controller-listen = ឱ្យអ្នកមកជាមួយអង្គុយស្តាប់
conduct-question-group = សួរមនុស្សទាំងអស់ជាមួយគ្នា
conduct-hand-passport = ប្រគល់លិខិតឆ្លងដែនឱ្យគេ
conduct-hand-back = ប្រគល់ { $person } ឱ្យគេ
conduct-ring-back = ហៅទៅលេខនោះវិញ
conduct-tell-owner = ប្រាប់ម្ចាស់កន្លែងពីអ្វីដែលបានឮ
conduct-let-press-in = ឱ្យអ្នកសារព័ត៌មានចូល
conduct-press-for-detail = ដេញសួរឱ្យលម្អិតទៀត

## Terms: what you did. What the story tells afterwards.

did-separate = អ្នកបាននាំ { $person } ទៅដាច់ដោយឡែក។
did-separate-all = អ្នកបាននាំមនុស្សទៅដាច់ដោយឡែក ម្តងម្នាក់ៗ។
did-private-room = អ្នកបានរកបន្ទប់ឯកជនសម្រាប់ { $person }។
did-private-room-all = អ្នកបានរកបន្ទប់ឯកជន។
did-offer-water = អ្នកបានជូនទឹកនិងអាហារដល់ { $person } និងឱ្យប្រើបន្ទប់ទឹក។
did-offer-water-all = អ្នកបានជូនទឹក អាហារ និងឱ្យប្រើបន្ទប់ទឹក។
did-medical-help = អ្នកបានសួរពីសុខភាពរបស់ { $person } និងរកជំនួយ។
did-medical-help-all = អ្នកបានរកជំនួយពេទ្យ។
did-choose-interpreter = អ្នកបានជ្រើសថានរណាបកប្រែឱ្យ { $person }។
did-choose-interpreter-all = អ្នកបានជ្រើសថានរណាបកប្រែ។
did-brief-interpreter = អ្នកបានណែនាំអ្នកបកប្រែរបស់ { $person } ជាមុន។
did-brief-interpreter-all = អ្នកបានណែនាំអ្នកបកប្រែជាមុន។
did-explain-purpose = អ្នកបានប្រាប់ { $person } ថាអ្នកជានរណា និងសួរដើម្បីអ្វី។
did-explain-purpose-all = អ្នកបានប្រាប់ថាអ្នកជានរណា និងសួរដើម្បីអ្វី។
did-explain-limits = អ្នកបានប្រាប់ { $person } ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច។
did-explain-limits-all = អ្នកបានប្រាប់ថាអ្វីរក្សាជាសម្ងាត់ និងអ្វីមិនអាច។
did-explain-rights = អ្នកបានប្រាប់ { $person } ថានេះមិនមែនការចាប់ខ្លួនទេ ហើយប្រាប់ពីសិទ្ធិ និងជំនួយ។
did-explain-rights-all = អ្នកបានប្រាប់ថានេះមិនមែនការចាប់ខ្លួនទេ ហើយប្រាប់ពីសិទ្ធិ និងជំនួយ។
did-ask-consent = អ្នកបានសួរ { $person } ថា៖ តើព្រមនិយាយទេ?
did-ask-consent-all = អ្នកបានសួរថានរណាព្រមនិយាយ។
did-break = អ្នកបានស្នើឱ្យ { $person } សម្រាកសិន។
did-break-all = អ្នកបានស្នើឱ្យសម្រាកសិន។
did-call-colleague = អ្នកបានសុំមិត្តរួមការងារម្នាក់ឱ្យមកជួប { $person }។
did-call-colleague-all = អ្នកបានសុំមិត្តរួមការងារម្នាក់ឱ្យមក។
did-ask-referral-consent = អ្នកបានសួរ { $person } ថា៖ តើចង់បានជំនួយនេះទេ?
did-ask-referral-consent-all = អ្នកបានសួរថានរណាចង់បានជំនួយ។
did-safe-contact = អ្នកបានព្រមព្រៀងជាមួយ { $person } ពីវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព។
did-safe-contact-all = អ្នកបានព្រមព្រៀងពីវិធីទាក់ទងគ្នាដោយសុវត្ថិភាព។
did-second-meeting = អ្នកបានស្នើនិយាយជាមួយ { $person } ម្តងទៀតនៅថ្ងៃក្រោយ។
did-second-meeting-all = អ្នកបានស្នើនិយាយគ្នាម្តងទៀតនៅថ្ងៃក្រោយ។
did-close = អ្នកបានសង្ខេបជាមួយ { $person } ហើយប្រាប់ពីអ្វីបន្តទៀត។
did-close-all = អ្នកបានសង្ខេប ហើយប្រាប់ពីអ្វីបន្តទៀត។
did-threaten = អ្នកបានប្រាប់ { $person } ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលមិននិយាយ។
did-threaten-all = អ្នកបានប្រាប់ថានឹងមានអ្វីកើតឡើងចំពោះអ្នកដែលមិននិយាយ។
did-promise = អ្នកបានសន្យាជាមួយ { $person } ថាអ្វីៗនឹងល្អទាំងអស់។
did-promise-all = អ្នកបានសន្យាថាអ្វីៗនឹងល្អទាំងអស់។
did-search-phone = អ្នកបានឆែកមើលទូរសព្ទរបស់ { $person }។
did-search-phone-all = អ្នកបានឆែកមើលទូរសព្ទមួយ។
did-call-family = អ្នកបានទូរសព្ទទៅគ្រួសាររបស់ { $person }។
did-call-family-all = អ្នកបានទូរសព្ទទៅគ្រួសារមួយ។
did-let-controller-listen = អ្នកបានឱ្យអ្នកណាម្នាក់អង្គុយស្តាប់ ពេល { $person } និយាយ។
did-let-controller-listen-all = អ្នកបានឱ្យអ្នកណាម្នាក់អង្គុយស្តាប់។
did-question-group = អ្នកបានសួរ { $person } ជាមួយគ្នានឹងអ្នកដទៃ។
did-question-group-all = អ្នកបានសួរមនុស្សទាំងអស់ជាមួយគ្នា។
did-hand-passport = អ្នកបានប្រគល់លិខិតឆ្លងដែនរបស់ { $person } ឱ្យគេ។
did-hand-passport-all = អ្នកបានប្រគល់លិខិតឆ្លងដែនមួយឱ្យគេ។
did-hand-back = អ្នកបានប្រគល់ { $person } ឱ្យគេ។
did-hand-back-all = អ្នកបានប្រគល់មនុស្សឱ្យគេ។
did-ring-back = អ្នកបានហៅទៅលេខរបស់ { $person } វិញ។
did-ring-back-all = អ្នកបានហៅទៅលេខនោះវិញ។
did-tell-owner = អ្នកបានប្រាប់ម្ចាស់កន្លែងពីអ្វីដែល { $person } បាននិយាយ។
did-tell-owner-all = អ្នកបានប្រាប់ម្ចាស់កន្លែងពីអ្វីដែលបានឮ។
did-let-press-in = អ្នកបានឱ្យអ្នកសារព័ត៌មានចូលជួប { $person }។
did-let-press-in-all = អ្នកបានឱ្យអ្នកសារព័ត៌មានចូល។
did-press-for-detail = អ្នកបានដេញសួរ { $person } ឱ្យលម្អិតទៀត។
did-press-for-detail-all = អ្នកបានដេញសួរឱ្យលម្អិតទៀត។

## Moves, named as things to do

deed-go = ទៅ៖ { $place }
deed-look = មើល៖ { $spot }
deed-read = អាន៖ { $document }
deed-compare = ប្រៀបធៀប៖ { $first } និង { $second }
deed-ask = សួរ { $person }៖ “{ $words }”
deed-conduct = { $person }៖ { $words }
deed-interpret = ឱ្យ { $by } បកប្រែសម្រាប់ { $person }
deed-note = កំណត់ត្រាអំពី { $person }៖ “{ $cue }” បង្ហាញ { $shows }
deed-note-nothing = កំណត់ត្រាអំពី { $person }៖ “{ $cue }” មិនបង្ហាញអ្វីទេ
deed-retract = ដកកំណត់ត្រាអំពី { $person } វិញ៖ “{ $cue }”
deed-rate = ប្រាប់ថាប្រាកដប៉ុនណាអំពី { $person }៖ { $percent } %
deed-decide = សម្រេចអំពី { $person }៖ { $findings }
deed-decide-refer = សម្រេចអំពី { $person }៖ { $findings }។ បញ្ជូនបន្តទៅ៖ { $services }
deed-end = បញ្ចប់វគ្គ

## Terms: how a move is judged

move-best = ល្អបំផុត
move-good = ល្អ
move-slip = ភ្លាត់បន្តិច
move-mistake = កំហុស
move-unsafe = គ្មានសុវត្ថិភាព
move-best-means = ក្នុងចំណោមអ្វីដែលបានសាក គ្មានអ្វីល្អជាងនេះទេ ហើយបើមិនធ្វើ លទ្ធផលនឹងអន់ជាង។
move-good-means = ល្អស្មើនឹងជម្រើសផ្សេង ឬខុសគ្នាតិចពេក ពិបាកថាមួយណាល្អជាង។
move-slip-means = មានជម្រើសផ្សេងដែលផ្តល់លទ្ធផលល្អជាងបន្តិច។
move-mistake-means = មានជម្រើសផ្សេងដែលផ្តល់លទ្ធផលល្អជាងច្រើន។
move-unsafe-means = វាអាចធ្វើឱ្យមនុស្សមានគ្រោះថ្នាក់។ ចំណុចនេះសំខាន់ ទោះពិន្ទុប៉ុន្មានក៏ដោយ។

## Terms: what was true, and what you decide

truth-trafficked = ត្រូវគេជួញដូរ
truth-trafficked-and-offended = ត្រូវគេជួញដូរ និងត្រូវគេបង្ខំឱ្យប្រព្រឹត្តបទល្មើស
truth-at-risk = កំពុងធ្វើដំណើរទៅរកការកេងប្រវ័ញ្ច
truth-willing-operator = ចូលរួមដោយស្ម័គ្រចិត្ត
truth-exploiter = បានឃុំទុក ឬជ្រើសរើសអ្នកដទៃ
truth-labour-rights = ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ តែអាចចាកចេញបាន
truth-other-protection = មិនត្រូវគេជួញដូរ តែត្រូវការការការពារផ្សេង
truth-unaffected = គ្មានអ្វីត្រូវរកឃើញ
finding-presumed-victim = ជនសន្មតថារងគ្រោះ
finding-presumed-victim-means = មានមូលហេតុសមស្របដើម្បីគិតដូច្នេះ។ បញ្ជូនបន្ត ដោយមានការយល់ព្រម។
finding-child-at-risk = កុមារប្រឈមនឹងគ្រោះថ្នាក់
finding-child-at-risk-means = អាយុក្រោម 18 ឆ្នាំ។ ការការពារកុមារត្រូវមកមុនគេ។
finding-suspicion-remains = នៅមានការសង្ស័យ
finding-suspicion-remains-means = ថ្ងៃនេះមិនទាន់ច្បាស់។ ត្រូវនិយាយគ្នាម្តងទៀត និងមានវិធីទាក់ទងដោយសុវត្ថិភាព។
finding-other-protection-need = ត្រូវការការការពារផ្សេង
finding-other-protection-need-means = មិនមែនការជួញដូរមនុស្សទេ តែនៅត្រូវការការការពារ។
finding-labour-rights = សិទ្ធិការងារ
finding-labour-rights-means = ត្រូវគេប្រព្រឹត្តមិនល្អនៅកន្លែងធ្វើការ តែអាចចាកចេញបាន។
finding-suspect-with-rights = ជនសង្ស័យ ដែលមានសិទ្ធិ
finding-suspect-with-rights-means = ប្រហែលជាបានប្រព្រឹត្តបទល្មើសដោយស្ម័គ្រចិត្ត។ អាចដាក់ជាមួយសេចក្តីសន្និដ្ឋានមួយទៀត។
finding-emergency = ករណីបន្ទាន់
finding-emergency-means = អាយុជីវិត ឬសុខភាព កំពុងមានគ្រោះថ្នាក់។
finding-no-grounds = គ្មានមូលហេតុ
finding-no-grounds-means = គ្មានអ្វីតម្រូវឱ្យមានការបញ្ជូនបន្តទេ។ បុគ្គលនេះបន្តដំណើរ ដោយទទួលបានព័ត៌មាន។
consent-agreed = បានសួរ បានយល់ និងបានយល់ព្រម
consent-declined = បានសួរ ហើយឆ្លើយថាទេ ហើយចម្លើយនោះត្រូវបានគោរព
consent-not-asked = មិនបានសួរ
consent-child-heard = កុមារ៖ បានស្តាប់ និងបានការពារ ដោយមិនបាច់មានការយល់ព្រម
offence-none = គ្មានបទល្មើសដែលត្រូវពិចារណា
offence-non-punishment-review = ពិនិត្យជាមុនថាតើបុគ្គលនេះត្រូវគេបង្ខំឱ្យធ្វើឬទេ
offence-investigate-with-rights = ស៊ើបអង្កេត ដោយមានសិទ្ធិគ្រប់យ៉ាងរបស់ជនសង្ស័យ
offence-charge = ចោទប្រកាន់ ឬពិន័យឥឡូវនេះ
onward-stays-while-open = ស្នាក់នៅពេលរឿងមិនទាន់ចប់ ហើយគ្មាននរណាត្រូវបណ្តេញចេញទេ
onward-return-if-wanted = ទៅស្រុកវិញពេលក្រោយ បើចង់ ក្រោយពិនិត្យហានិភ័យ
onward-free-to-go = អាចបន្តដំណើរដោយសេរី
onward-remove-now = បណ្តេញចេញ ឬបញ្ជូនត្រឡប់ឥឡូវនេះ
service-victim-support = ជំនួយជនរងគ្រោះ ឬទីជម្រកសុវត្ថិភាព
service-child-protection = ការការពារកុមារ
service-health = ការថែទាំសុខភាព
service-legal-aid = ជំនួយផ្នែកច្បាប់
service-labour-office = ការិយាល័យការងារ
service-asylum = ការិយាល័យសិទ្ធិជ្រកកោន
service-anti-trafficking-unit = អង្គភាពប្រឆាំងការជួញដូរមនុស្ស
service-criminal-investigation = ការស៊ើបអង្កេតព្រហ្មទណ្ឌ
service-embassy = ស្ថានទូត ឬស្ថានកុងស៊ុល
service-immigration-detention = កន្លែងឃុំជនអន្តោប្រវេសន៍
service-controller = និយោជក អ្នកជ្រើសរើស ឬអ្នកមកជាមួយ
service-family = គ្រួសារ
service-information = តែព័ត៌មានប៉ុណ្ណោះ

## Terms: results and the shelf

competency-noticing = ការសម្គាល់
competency-judging = ការវិនិច្ឆ័យ
competency-interviewing = ការសម្ភាស
competency-care = ការថែទាំ
competency-reasoning = ការរកហេតុផល
competency-deciding = ការសម្រេច
competency-calibration = ដឹងថាគួរប្រាកដប៉ុនណា
competency-noticing-means = សញ្ញាដែលអ្នករកឃើញ ក្នុងចំណោមសញ្ញាដែលមាន
competency-judging-means = ការបែងចែកសញ្ញា ពីអ្វីដែលមិនបង្ហាញអ្វី
competency-interviewing-means = ប្រភេទសំណួរ លំដាប់សំណួរ និងផលប៉ះពាល់
competency-care-means = សុវត្ថិភាព កន្លែង អ្នកបកប្រែ ការយល់ព្រម និងការសម្រាក
competency-reasoning-means = អ្វីដែលកំណត់ត្រារបស់អ្នកប្រាប់អំពីអំពើ មធ្យោបាយ និងគោលបំណង
competency-deciding-means = សេចក្តីសន្និដ្ឋាន និងការបញ្ជូនបន្តរបស់អ្នក
competency-calibration-means = ភាពប្រាកដរបស់អ្នក ត្រូវនឹងការពិតប៉ុនណា
band-safe = ការអនុវត្តដោយសុវត្ថិភាព
band-developing = កំពុងរីកចម្រើន
band-unsafe = គ្មានសុវត្ថិភាព
band-safe-means = សមត្ថភាពទាំងអស់ដល់កម្រិតដែលការអនុវត្តដោយសុវត្ថិភាពត្រូវការ ហើយគ្មានអ្វីគ្រោះថ្នាក់កើតឡើងទេ។
band-developing-means = គ្មានអ្វីគ្រោះថ្នាក់កើតឡើងទេ។ សមត្ថភាពខ្លះមិនទាន់ដល់កម្រិតដែលការអនុវត្តដោយសុវត្ថិភាពត្រូវការ។
band-unsafe-means = មានរឿងកើតឡើង ដែលអាចធ្វើឱ្យមនុស្សមានគ្រោះថ្នាក់។ ចំណុចនេះសំខាន់ ទោះពិន្ទុប៉ុន្មានក៏ដោយ។
sector-forced-criminality = ការបង្ខំឱ្យប្រព្រឹត្តបទល្មើស
sector-border = ព្រំដែន
sector-hospitality = សណ្ឋាគារ និងភោជនីយដ្ឋាន
sector-fishing = នេសាទ
sector-domestic-work = ការងារក្នុងផ្ទះគេ
sector-construction = សំណង់ និងឡឥដ្ឋ
sector-manufacturing = រោងចក្រ
sector-begging = ការសុំទាន និងបទល្មើសតូចតាច
sector-marriage = អាពាហ៍ពិពាហ៍ដោយបង្ខំ
sector-finance = ហិរញ្ញវត្ថុ
sector-other = ផ្សេងៗ
level-starter = អ្នកចាប់ផ្តើម
level-practitioner = អ្នកអនុវត្ត
level-expert = អ្នកជំនាញ

## Languages, and how a person reads

reading-open = ភាសា
reading-hint = ភាសា លេខ និងទំហំអក្សរ៖ Ctrl + L
reading-title = ភាសា និងអក្សរ
reading-language = ភាសា
reading-beside = ភាសាទីពីរនៅក្បែរ
reading-beside-why = សម្រាប់គ្រូបង្វឹក និងអ្នកបកប្រែដែលមើលអេក្រង់តែមួយ។
reading-beside-none = គ្មាន
reading-digits = លេខ
reading-close = រួចរាល់
reading-draft = សេចក្តីព្រាង៖ ម៉ាស៊ីនបានបកប្រែអត្ថបទនេះ។ មិនទាន់មានអ្នកចេះភាសានេះចុះហត្ថលេខាទទួលស្គាល់នៅឡើយទេ។
reading-draft-short = ការបកប្រែព្រាង
reading-scenario-other = ករណីអនុវត្តនេះមិនមានជា{ $asked }ទេ។ អ្នកកំពុងអានវាជា{ $shown }។
reading-not-kept = ការជ្រើសរើសរបស់អ្នកនៅជាប់រហូតដល់អ្នកបិទកម្មវិធី។ មិនអាចរក្សាទុកបានទេ៖ { $reason }
reading-texts-refused = អត្ថបទខ្លះអានមិនបាន ហើយអត្ថបទផ្សេងត្រូវបានយកមកជំនួស៖ { $reason }
language-en = ភាសាអង់គ្លេស
language-km = ភាសាខ្មែរ
language-th = ភាសាថៃ
language-vi = ភាសាវៀតណាម
language-id = ភាសាឥណ្ឌូណេស៊ី
date = ថ្ងៃទី{ $day } ខែ{ $month } ឆ្នាំ{ $year }
date-and-time = { $date } ម៉ោង { $time }
month-1 = មករា
month-2 = កុម្ភៈ
month-3 = មីនា
month-4 = មេសា
month-5 = ឧសភា
month-6 = មិថុនា
month-7 = កក្កដា
month-8 = សីហា
month-9 = កញ្ញា
month-10 = តុលា
month-11 = វិច្ឆិកា
month-12 = ធ្នូ
