# language: th
# translator: machine draft
# state: draft

## Program and shelf

program-name = เหตุอันควรเชื่อ
program-purpose = ฝึกมองเห็นสัญญาณของการค้ามนุษย์ พูดคุยกับผู้คน และตัดสินใจว่าอะไรคุ้มครองเขาได้ ที่นี่ไม่มีใครได้รับอันตราย
text-size = ขนาดตัวอักษร
text-size-percent = { $percent }%
quit = ปิดโปรแกรม
shelf-empty = ยังไม่มีสถานการณ์จำลอง ให้วางโฟลเดอร์ชื่อ “scenarios” ไว้ข้างโปรแกรม แล้วเปิดโปรแกรมใหม่
shelf-fiction = ประเทศ บริษัท ผู้คน และหมายเลขโทรศัพท์ทั้งหมดเป็นเรื่องสมมติ
card-minutes = ราว { $minutes } นาที
card-reviewed = ตรวจทานแล้ว
card-draft = ฉบับร่าง ยังไม่ได้ตรวจทาน
card-unplayable = เล่นสถานการณ์จำลองนี้ไม่ได้: { $reason }
card-resumable = คุณเริ่มไว้เมื่อ { $when }
card-resume = ทำต่อ
card-open = เปิด
back-to-shelf = กลับไปหน้ารายการ

## Prebrief

prebrief-role = คุณเป็นใคร
prebrief-aims = คุณจะได้ฝึกอะไร
prebrief-content-note = ก่อนเริ่ม: { $note }
prebrief-pause = คุณพักหรือหยุดเมื่อไรก็ได้ สิ่งที่ทำไปแล้วจะถูกเก็บไว้
prebrief-rules = กฎของที่นี่
prebrief-how = วิธีทำ
prebrief-how-look = มองไปรอบตัว และอ่านสิ่งที่วางอยู่ ทุกอย่างใช้เวลา
prebrief-how-talk = พูดคุยกับผู้คน คุณถามอย่างไร ที่ไหน และเมื่อไร มีผลต่อสิ่งที่เขาเล่าให้คุณฟังได้
prebrief-how-note = จดว่าสัญญาณนั้นหมายถึงอะไร และเป็นเรื่องของใคร หลายอย่างไม่ได้มีความหมายอะไร
prebrief-how-decide = ตัดสินใจเรื่องของแต่ละคน แล้วคุณจะได้รู้ว่าความจริงเป็นอย่างไร
prebrief-keys = ถ้าไม่ใช้เมาส์: ปุ่ม Tab และปุ่มลูกศรใช้เลื่อน Enter ใช้เลือก Escape ใช้ย้อนกลับ และ Ctrl กับเลข 1 ถึง 5 ใช้เปิดแต่ละส่วน
prebrief-sources = ที่มาของเนื้อหา
prebrief-draft = ฉบับร่าง ยังไม่ได้ตรวจทาน
prebrief-draft-means = ยังไม่มีผู้เชี่ยวชาญตรวจสถานการณ์จำลองนี้ อย่าใช้อบรมจริงก่อนที่จะมีผู้เชี่ยวชาญตรวจ
prebrief-begin = เริ่ม
source-line = { $title }. { $body }, { $year }

## Run: the rail

panel-place = สถานที่
panel-people = ผู้คน
panel-documents = เอกสาร
panel-notebook = สมุดบันทึก
panel-decide = ตัดสินใจ
panel-shortcut = Ctrl + { $number }
waiting-documents = { $count ->
    [0] อ่านครบทุกฉบับแล้ว
   *[other] ยังไม่ได้อ่านเอกสาร { $count } ฉบับ
}
waiting-cues = { $count ->
    [0] คุณจดบันทึกทุกอย่างที่สังเกตเห็นแล้ว
   *[other] สิ่งที่สังเกตเห็น { $count } อย่างยังไม่มีบันทึก
}
waiting-decisions = { $count ->
    [0] ตัดสินใจครบทุกคนแล้ว
   *[other] อีก { $count } คนรอการตัดสินใจ
}
clock-left = { $minutes ->
    [0] ใกล้หมดกะแล้ว
   *[other] เหลือ { $minutes } นาที
}
clock-left-hours = เหลือราว { $hours } ชั่วโมง
clock-over = หมดกะแล้ว บันทึกและตัดสินใจให้เสร็จได้โดยไม่ต้องรีบ
run-pause = พัก
run-end = จบรอบฝึก
notice-dismiss = รับทราบ

## Run: place

place-look = ดู
place-seen = ดูแล้ว
place-go = ไปที่
place-do = ทำ
place-log = สิ่งที่คุณเห็นและได้ยิน
place-no-picture = { $place }: ไม่มีภาพ ให้ใช้รายการแทน
log-said = { $who }: { $words }
just-now = เมื่อครู่นี้
already-done = ทำไปแล้ว

## Run: people

people-title = ผู้คน
people-nobody = ที่นี่ไม่มีใครให้คุยด้วย
speaker-you = คุณ
name-and-age = { $name } อายุ { $age } ปี
mood = { $ease }, { $strain }
setting-with-others = มีคนอื่นอยู่ใกล้
setting-apart = แยกออกมาแล้ว
setting-private = อยู่ในห้องที่เป็นส่วนตัว
setting-apart-private = คุยกันตามลำพังในห้องที่เป็นส่วนตัว
setting-will-talk = ตกลงจะคุย
setting-will-not-talk = ไม่อยากคุย
setting-wants-referral = ต้องการให้ส่งต่อ
setting-wants-no-referral = ไม่ต้องการให้ส่งต่อ
setting-language = คุณกับเขามีภาษาร่วมกัน
setting-no-language = ไม่มีภาษาร่วมกัน ({ $languages })
setting-interpreter = { $person } เป็นล่าม
talk-ask = ถาม
talk-do = ทำ
talk-asked = ถามไปแล้ว
talk-no-questions = ตอนนี้ไม่มีอะไรให้ถาม
talk-nothing-yet = คุณยังไม่ได้คุย
interpreter-choose = ให้ { $person } เป็นล่าม
group-setting = สถานที่และภาษา
group-explain = อธิบายและตกลงกัน
group-care = การดูแล
group-close = ขั้นต่อไป
group-other = อื่น ๆ

## Run: documents

documents-title = เอกสาร
documents-none = คุณยังไม่มีเอกสาร ลองมองไปรอบตัว ของบางอย่างมีเอกสารอยู่ในนั้น
documents-choose = เลือกเอกสารทางซ้ายเพื่ออ่าน เลือกสองฉบับเพื่อวางเทียบกัน
documents-hint = เปิดสองฉบับ แล้วเทียบกัน
documents-compare = เทียบสองฉบับนี้
document-read = อ่านแล้ว
document-unread = ยังไม่ได้อ่าน
document-do-read = อ่าน
document-close = เก็บ

## Run: notebook

notebook-cues = สิ่งที่คุณสังเกตเห็น
notebook-empty = คุณยังไม่ได้สังเกตเห็นอะไร ลองดู อ่าน และถาม
notebook-search = ค้นหา
notebook-only-unmarked = เฉพาะที่ยังไม่มีบันทึก
cue-below = { $how } · { $marked }
cue-marked = { $count ->
    [0] ยังไม่มีบันทึก
   *[other] { $count } บันทึก
}
how-seen = เห็นเอง
how-read = อ่านพบ
how-compared = เห็นเมื่อเทียบกัน
how-told = { $person } เล่า
how-noticed = สังเกตเห็นระหว่างทาง
certainty-title = คุณมั่นใจแค่ไหน
certainty-why = บอกว่าคุณคิดว่าเป็นไปได้แค่ไหน ไม่ใช่ว่าถ้าจริงจะร้ายแรงแค่ไหน คุณเปลี่ยนได้จนกว่าจะจบ
certainty-question = เป็นไปได้แค่ไหนว่า { $person } เป็นผู้เสียหาย
certainty-ends = 0: ไม่ใช่แน่นอน · 100: ใช่แน่นอน
percent = { $percent }%
notes-title = บันทึกของคุณ
notes-none = คุณยังไม่ได้เขียนอะไร เลือกสักอย่างทางซ้าย
note-cue = คุณสังเกตเห็นว่า
note-about = เป็นเรื่องของใคร
note-meaning = บ่งบอกถึงอะไร
note-indicators = สัญญาณของการค้ามนุษย์
note-nothing = ไม่ได้มีความหมายอะไร
note-how-sure = คุณมั่นใจแค่ไหน
note-save = จดไว้
note-close = ปิด
note-change = แก้ไข
note-retract = ถอนบันทึก
note-sure = มั่นใจ { $percent }%
note-missing-about = บอกว่าเป็นเรื่องของใคร
note-missing-sure = บอกว่าคุณมั่นใจแค่ไหน
note-missing-meaning = บอกว่าบ่งบอกถึงอะไร
note-missing-indicators = เลือกอย่างน้อยหนึ่งสัญญาณจากรายการ
reference-title = สัญญาณ
reference-search = ค้นหา: หนี้ หนังสือเดินทาง ค่าจ้าง …
reference-tag = ทั้งหมดนี้: { $tag }
reference-none = ไม่พบสิ่งที่ตรงกับคำเหล่านี้
indicator-line = { $code } { $label }

## Run: decide

decide-title = การตัดสินใจ
decide-open = ยังไม่ได้ตัดสินใจ
debrief-undecided = คุณไม่ได้ตัดสินใจ
decide-done = ตัดสินใจแล้ว
decide-threshold = มีเหตุอันควรเชื่อก็พอแล้ว ไม่ต้องมีข้อพิสูจน์
decide-findings = คุณสรุปเรื่องของ { $person } ว่าอย่างไร
decide-findings-why = ถูกได้มากกว่าหนึ่งข้อ
decide-consent = ความยินยอมให้ส่งต่อ
decide-services = คุณจะส่งต่อ { $person } ไปที่ไหน
decide-share = ใครอีกที่จะได้รู้เรื่องของคนนี้
decide-share-why = บอกเท่าที่จำเป็น และบอกเฉพาะคนที่จำเป็นต้องรู้
decide-offences = ถ้ามีการกระทำความผิด
decide-onward = การอยู่ต่อและการเดินทางต่อ
decide-confirm = ตัดสินใจเรื่องของ { $person }
decide-change = เปลี่ยนการตัดสินใจเรื่องของ { $person }
decide-kept = ตัดสินใจแล้ว คุณยังเปลี่ยนได้
decide-missing = ยังขาด: { $missing }
missing-finding = ข้อสรุป
missing-consent = ความยินยอม
missing-offences = เรื่องความผิด
missing-onward = การอยู่ต่อและการเดินทางต่อ
list-comma = ,{" "}
list-dot = {" · "}

## Ending

end-title = จบรอบฝึกนี้ไหม
end-undecided = คุณยังไม่ได้ตัดสินใจเรื่องของ:
end-all-decided = คุณตัดสินใจครบทุกคนแล้ว หลังจากนี้จะแก้ไขอะไรไม่ได้
end-unrated = คุณยังไม่ได้บอกว่ามั่นใจแค่ไหนเรื่องของ: { $people }
end-stay = ยังไม่จบ
end-confirm = จบ แล้วดูว่าความจริงเป็นอย่างไร

## Debrief

chapter-truth = ความจริง
chapter-moves = สิ่งที่คุณทำ
chapter-talk = การพูดคุย
chapter-signs = สัญญาณ
chapter-next = ขั้นต่อไป
debrief-result = ผลของคุณ
debrief-again = เล่นอีกครั้ง
debrief-score-reached = { $score } จาก 100 ถึงเกณฑ์
debrief-score-below = { $score } จาก 100 ต้องได้ { $least }
debrief-unsafe = ไม่ปลอดภัย แม้เรื่องอื่นจะทำได้ดี: { $rule }
debrief-made = คุณสรุปว่า
debrief-fits = ข้อสรุปที่เหมาะ
debrief-rated = มั่นใจแค่ไหน
debrief-nothing = ส่วนนี้ไม่มีอะไร
debrief-cue = เรื่อง: “{ $cue }”
debrief-moment = ขั้นที่ { $number }: “{ $words }”
debrief-instead = ควรทำแทน: { $instead }
debrief-source = ที่มา: { $source }
debrief-no-talk = คุณไม่ได้คุยกับใครเลย
debrief-trust = ความไว้วางใจ
debrief-distress = ความทุกข์ใจ
debrief-curve = ความไว้วางใจเปลี่ยนจาก { $trust } เป็น { $trust-after } ความทุกข์ใจเปลี่ยนจาก { $distress } เป็น { $distress-after }
debrief-about = เรื่องของ { $person }
debrief-count = { $what }: { $count }
debrief-shows = บ่งบอกถึง
debrief-your-note = คุณเขียนว่า
debrief-noted = { $what } (มั่นใจ { $percent }%)
debrief-not-noted = ไม่ได้เขียนอะไร
verdict-harm = ก่ออันตราย
verdict-missed = พลาดไป
verdict-partly = ได้บางส่วน
verdict-good = ดี

## Lines of the story that are the program's own

line-interprets = จากนี้จะเป็นล่ามให้ { $person }
line-will-talk = { $person } พร้อมจะคุย
line-will-not-talk = { $person } ไม่อยากคุย
line-wants-referral = { $person } ต้องการความช่วยเหลือนี้
line-wants-no-referral = { $person } ไม่ต้องการให้ส่งต่อ
line-shut = { $person } จะไม่พูดต่อแล้ว
line-shift-over = หมดกะแล้ว เหลือแต่บันทึกและการตัดสินใจของคุณ
line-nothing-to-compare = วางเทียบกันแล้วไม่พบอะไรใหม่

## Why something cannot be done

refusal-ended = รอบฝึกนี้จบแล้ว
refusal-shift-over = หมดกะแล้ว คุณยังจดบันทึกและตัดสินใจได้
refusal-not-here = สิ่งนั้นไม่ได้อยู่ที่นี่
refusal-person-not-here = { $person } ไม่ได้อยู่ที่นี่
refusal-already-here = คุณอยู่ที่นี่อยู่แล้ว
refusal-told = ตอนนี้ยังทำไม่ได้
refusal-not-now = ตอนนี้ยังทำไม่ได้
refusal-no-common-language = คุณกับ { $person } ไม่มีภาษาร่วมกัน หาคนมาเป็นล่าม
refusal-no-interpreter-needed = คุณกับ { $person } คุยกันเข้าใจอยู่แล้ว
refusal-no-interpreter = ยังไม่มีใครเป็นล่ามให้ { $person }
refusal-not-an-interpreter = { $person } ไม่ได้เป็นล่าม
refusal-too-distressed = ตอนนี้ { $person } ไปต่อไม่ไหว หยุดถาม แล้วเสนอให้พัก
refusal-will-not-talk = { $person } ไม่อยากคุย
refusal-no-such-document = คุณไม่มีเอกสารนั้น
refusal-not-both-read = อ่านทั้งสองฉบับก่อน
refusal-already-done = ทำไปแล้ว
refusal-needs-person = เลือกคนก่อน
refusal-cue-not-met = คุณยังไม่ได้สังเกตเห็นสิ่งนั้น
refusal-no-such-note = ไม่มีบันทึกนั้น
refusal-not-asked = ไม่มีอะไรให้ตอบเรื่องของ { $person }
refusal-no-finding = การตัดสินใจต้องมีข้อสรุปอย่างน้อยหนึ่งข้อ
refusal-no-such-service = ที่นี่ไม่มีบริการนี้
refusal-out-of-range = ตัวเลขนั้นอยู่นอกช่วงที่กำหนด

## Terms: the definition and the indicators

element-act = การกระทำ: จัดหา พาไป เก็บตัวไว้ หรือรับตัวคน
element-means = วิธีการ: ใช้กำลัง ข่มขู่ หลอกลวง หรือใช้ประโยชน์จากความเปราะบาง
element-purpose = วัตถุประสงค์: การแสวงหาประโยชน์
dimension-deceptive-recruitment = หลอกลวงตอนจัดหาคน
dimension-coercive-recruitment = กดดันตอนจัดหาคน
dimension-recruitment-vulnerability = ใช้ความเปราะบางเพื่อจัดหาคน
dimension-exploitation = การแสวงหาประโยชน์
dimension-coercion-at-destination = กดดันในที่ทำงาน
dimension-destination-vulnerability = ใช้ความเปราะบางในที่ทำงาน
strength-strong = หนักแน่น
strength-medium = ปานกลาง
strength-weak = อ่อน
age-group-adult = ผู้ใหญ่
age-group-child = เด็ก
tag-verified = ตรวจกับต้นฉบับที่เผยแพร่แล้ว
tag-secondary = รู้จากบทสรุป ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่
tag-memory-high = ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่
tag-memory-medium = ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่ ควรใช้อย่างระวัง
tag-memory-low = ยังไม่ได้ตรวจ ควรใช้อย่างระวังมาก
tag-design = เป็นทางเลือกของโครงการนี้ ไม่ใช่กฎที่มีการเผยแพร่
tag-not-found = ค้นแล้วไม่พบแหล่งที่เผยแพร่

## Terms: talking

kind-open-invitation = คำถามปลายเปิดชวนเล่า
kind-probing = คำถามเจาะรายละเอียด
kind-closed = คำถามปลายปิด ถูกเวลา
kind-closed-too-early = คำถามปลายปิด เร็วเกินไป
kind-forced-choice = บังคับให้เลือกตอบ
kind-multiple = หลายคำถามในคราวเดียว
kind-leading = คำถามนำ
kind-blaming-why = “ทำไม” ที่กล่าวโทษ
kind-disbelief = แสดงความเห็นหรือไม่เชื่อ
topic-rapport = ทำความรู้จักกัน
topic-needs = สิ่งที่ต้องการตอนนี้
topic-recruitment = เริ่มต้นอย่างไร
topic-journey = การเดินทางมา
topic-arrival = ช่วงแรกที่มาถึง
topic-work = งาน
topic-control = เอกสาร หนี้ และกฎ
topic-leaving = การออกไปจากที่นั่น
topic-offence = สิ่งที่อาจเป็นความผิด
topic-others = คนอื่น
topic-next = ขั้นต่อไป
manner-free = เล่าเองโดยอิสระ
manner-prompted = เล่าเมื่อถูกถาม
manner-contaminated = เล่าหลังจากเจอคำถามนำ
manner-coached = เล่าในที่ที่คนอื่นฟังหรือชักนำได้
ease-open = เปิดใจ
ease-guarded = ระวังตัว
ease-closed = ปิดใจ
strain-calm = สงบ
strain-uneasy = ไม่สบายใจ
strain-upset = สะเทือนใจ
need-water = น้ำหรืออาหาร
need-medical = แพทย์
need-rest = การพักผ่อน
gender-woman = หญิง
gender-man = ชาย
role-interviewee = คนที่อาจต้องการความคุ้มครอง
role-controller = คนที่ควบคุมผู้อื่น
role-colleague = เพื่อนร่วมงาน
role-interpreter = ล่าม
role-bystander = คนที่อยู่ในเหตุการณ์

## Terms: what you do. The words on the button.

conduct-separate = พา { $person } แยกออกมา
conduct-private-room = หาห้องที่เป็นส่วนตัว
conduct-offer-water = เสนอน้ำ อาหาร และการเข้าห้องน้ำ
conduct-medical-help = ถามเรื่องสุขภาพและหาความช่วยเหลือมาให้
conduct-choose-interpreter = เลือกว่าใครจะเป็นล่าม
conduct-brief-interpreter = ชี้แจงให้ล่ามเข้าใจก่อน
conduct-explain-purpose = บอกว่าคุณเป็นใครและถามเพราะอะไร
conduct-explain-limits = บอกว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้
conduct-explain-rights = บอกว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง
conduct-ask-consent = ถามว่า { $person } พร้อมจะคุยไหม
conduct-break = เสนอให้พัก
conduct-call-colleague = ขอให้เพื่อนร่วมงานมา
conduct-ask-referral-consent = ถามว่า { $person } ต้องการความช่วยเหลือจากหน่วยบริการไหม
conduct-safe-contact = ตกลงวิธีติดต่อกันที่ปลอดภัย
conduct-second-meeting = เสนอให้คุยกันอีกครั้งวันหลัง
conduct-close = สรุปและบอกว่าจะเกิดอะไรต่อไป
conduct-threaten = บอกว่าคนที่ไม่ยอมพูดจะเจออะไร
conduct-promise = รับปากว่าทุกอย่างจะเรียบร้อย
conduct-search-phone = ค้นดูในโทรศัพท์
conduct-call-family = โทรหาครอบครัว
conduct-let-controller-listen = ให้คนที่มาด้วยนั่งฟัง
conduct-question-group = ถามทุกคนพร้อมกัน
conduct-hand-passport = ส่งมอบหนังสือเดินทาง
conduct-hand-back = ส่งมอบตัว { $person }
conduct-ring-back = โทรกลับไปที่หมายเลขนั้น
conduct-tell-owner = บอกเจ้าของกิจการถึงสิ่งที่ได้ฟังมา
conduct-let-press-in = ให้นักข่าวเข้ามา
conduct-press-for-detail = คาดคั้นขอรายละเอียดเพิ่ม

## Terms: what you did. What the story tells afterwards.

did-separate = คุณพา { $person } แยกออกมา
did-separate-all = คุณพาคนแยกออกมาทีละคน
did-private-room = คุณหาห้องที่เป็นส่วนตัวให้ { $person }
did-private-room-all = คุณหาห้องที่เป็นส่วนตัว
did-offer-water = คุณเสนอน้ำ อาหาร และการเข้าห้องน้ำให้ { $person }
did-offer-water-all = คุณเสนอน้ำ อาหาร และการเข้าห้องน้ำ
did-medical-help = คุณถามเรื่องสุขภาพของ { $person } และหาความช่วยเหลือมาให้
did-medical-help-all = คุณหาความช่วยเหลือทางการแพทย์มาให้
did-choose-interpreter = คุณเลือกว่าใครจะเป็นล่ามให้ { $person }
did-choose-interpreter-all = คุณเลือกว่าใครจะเป็นล่าม
did-brief-interpreter = คุณชี้แจงให้ล่ามของ { $person } เข้าใจก่อน
did-brief-interpreter-all = คุณชี้แจงให้ล่ามเข้าใจก่อน
did-explain-purpose = คุณบอก { $person } ว่าคุณเป็นใครและถามเพราะอะไร
did-explain-purpose-all = คุณบอกว่าคุณเป็นใครและถามเพราะอะไร
did-explain-limits = คุณบอก { $person } ว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้
did-explain-limits-all = คุณบอกว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้
did-explain-rights = คุณบอก { $person } ว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง
did-explain-rights-all = คุณบอกว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง
did-ask-consent = คุณถาม { $person } ว่าพร้อมจะคุยไหม
did-ask-consent-all = คุณถามว่าใครพร้อมจะคุย
did-break = คุณเสนอให้ { $person } พัก
did-break-all = คุณเสนอให้พัก
did-call-colleague = คุณขอให้เพื่อนร่วมงานมาหา { $person }
did-call-colleague-all = คุณขอให้เพื่อนร่วมงานมา
did-ask-referral-consent = คุณถาม { $person } ว่าต้องการความช่วยเหลือนี้ไหม
did-ask-referral-consent-all = คุณถามว่าใครต้องการความช่วยเหลือ
did-safe-contact = คุณตกลงวิธีติดต่อที่ปลอดภัยกับ { $person }
did-safe-contact-all = คุณตกลงวิธีติดต่อกันที่ปลอดภัย
did-second-meeting = คุณเสนอคุยกับ { $person } อีกครั้งวันหลัง
did-second-meeting-all = คุณเสนอให้คุยกันอีกครั้งวันหลัง
did-close = คุณสรุปกับ { $person } และบอกว่าจะเกิดอะไรต่อไป
did-close-all = คุณสรุปและบอกว่าจะเกิดอะไรต่อไป
did-threaten = คุณบอก { $person } ว่าคนที่ไม่ยอมพูดจะเจออะไร
did-threaten-all = คุณบอกว่าคนที่ไม่ยอมพูดจะเจออะไร
did-promise = คุณรับปาก { $person } ว่าทุกอย่างจะเรียบร้อย
did-promise-all = คุณรับปากว่าทุกอย่างจะเรียบร้อย
did-search-phone = คุณค้นดูในโทรศัพท์ของ { $person }
did-search-phone-all = คุณค้นดูในโทรศัพท์เครื่องหนึ่ง
did-call-family = คุณโทรหาครอบครัวของ { $person }
did-call-family-all = คุณโทรหาครอบครัวของคนหนึ่ง
did-let-controller-listen = คุณให้คนอื่นนั่งฟังตอนที่ { $person } พูด
did-let-controller-listen-all = คุณให้คนอื่นนั่งฟัง
did-question-group = คุณถาม { $person } พร้อมกับคนอื่น
did-question-group-all = คุณถามทุกคนพร้อมกัน
did-hand-passport = คุณส่งมอบหนังสือเดินทางของ { $person }
did-hand-passport-all = คุณส่งมอบหนังสือเดินทางเล่มหนึ่ง
did-hand-back = คุณส่งมอบตัว { $person }
did-hand-back-all = คุณส่งมอบตัวคนไป
did-ring-back = คุณโทรกลับไปที่หมายเลขของ { $person }
did-ring-back-all = คุณโทรกลับไปที่หมายเลขนั้น
did-tell-owner = คุณบอกเจ้าของกิจการถึงสิ่งที่ { $person } เล่า
did-tell-owner-all = คุณบอกเจ้าของกิจการถึงสิ่งที่ได้ฟังมา
did-let-press-in = คุณให้นักข่าวเข้ามาหา { $person }
did-let-press-in-all = คุณให้นักข่าวเข้ามา
did-press-for-detail = คุณคาดคั้นขอรายละเอียดเพิ่มจาก { $person }
did-press-for-detail-all = คุณคาดคั้นขอรายละเอียดเพิ่ม

## Moves, named as things to do

deed-go = ไปที่: { $place }
deed-look = ดู: { $spot }
deed-read = อ่าน: { $document }
deed-compare = เทียบ: { $first } กับ { $second }
deed-ask = ถาม { $person }: “{ $words }”
deed-conduct = { $person }: { $words }
deed-interpret = ให้ { $by } เป็นล่ามให้ { $person }
deed-note = จดเรื่องของ { $person }: “{ $cue }” บ่งบอกถึง { $shows }
deed-note-nothing = จดเรื่องของ { $person }: “{ $cue }” ไม่ได้มีความหมายอะไร
deed-retract = ถอนบันทึกเรื่องของ { $person }: “{ $cue }”
deed-rate = บอกว่ามั่นใจแค่ไหนเรื่องของ { $person }: { $percent }%
deed-decide = ตัดสินใจเรื่องของ { $person }: { $findings }
deed-decide-refer = ตัดสินใจเรื่องของ { $person }: { $findings } · ส่งต่อไปที่: { $services }
deed-end = จบรอบฝึก

## Terms: how a move is judged

move-best = ดีที่สุด
move-good = ดี
move-slip = พลาดเล็กน้อย
move-mistake = ผิดพลาด
move-unsafe = ไม่ปลอดภัย
move-best-means = ทางอื่นที่ลองแล้วไม่มีทางไหนได้ผลดีกว่า และถ้าไม่ทำขั้นนี้ ผลจะแย่ลง
move-good-means = ดีเท่ากับทางอื่น หรือใกล้กันจนตัดสินไม่ได้
move-slip-means = มีทางอื่นที่ได้ผลดีกว่าเล็กน้อย
move-mistake-means = มีทางอื่นที่ได้ผลดีกว่ามาก
move-unsafe-means = อาจทำให้คนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าตัวเลขจะเป็นเท่าไร

## Terms: what was true, and what you decide

truth-trafficked = ถูกค้ามนุษย์
truth-trafficked-and-offended = ถูกค้ามนุษย์ และถูกบังคับให้กระทำความผิด
truth-at-risk = กำลังจะถูกแสวงหาประโยชน์
truth-willing-operator = ร่วมทำโดยสมัครใจ
truth-exploiter = กักตัวหรือจัดหาคนอื่นมา
truth-labour-rights = ถูกปฏิบัติไม่ดีในงาน แต่ออกไปได้อย่างอิสระ
truth-other-protection = ไม่ได้ถูกค้ามนุษย์ แต่ต้องการความคุ้มครองด้านอื่น
truth-unaffected = ไม่มีอะไรน่ากังวล
finding-presumed-victim = ผู้ที่น่าจะเป็นผู้เสียหาย
finding-presumed-victim-means = มีเหตุอันควรเชื่อว่าเป็นเช่นนั้น ส่งต่อเมื่อเจ้าตัวยินยอม
finding-child-at-risk = เด็กที่เสี่ยงอันตราย
finding-child-at-risk-means = อายุต่ำกว่า 18 ปี การคุ้มครองเด็กต้องมาก่อน
finding-suspicion-remains = ยังมีข้อสงสัย
finding-suspicion-remains-means = วันนี้ยังไม่ชัดเจน นัดคุยอีกครั้ง และมีวิธีติดต่อที่ปลอดภัย
finding-other-protection-need = ต้องการความคุ้มครองด้านอื่น
finding-other-protection-need-means = ไม่ใช่การค้ามนุษย์ แต่ยังต้องการความคุ้มครอง
finding-labour-rights = สิทธิแรงงาน
finding-labour-rights-means = ถูกปฏิบัติไม่ดีในงาน แต่ออกไปได้อย่างอิสระ
finding-suspect-with-rights = ผู้ต้องสงสัยซึ่งมีสิทธิ
finding-suspect-with-rights-means = อาจกระทำความผิดโดยสมัครใจ ใช้ควบคู่กับข้อสรุปอื่นได้
finding-emergency = เหตุฉุกเฉิน
finding-emergency-means = ชีวิตหรือสุขภาพกำลังเป็นอันตราย
finding-no-grounds = ไม่พบเหตุอันควรเชื่อ
finding-no-grounds-means = ไม่มีอะไรที่ต้องส่งต่อ คนนี้เดินทางต่อได้ พร้อมข้อมูลติดตัวไป
consent-agreed = ถามแล้ว เข้าใจ และยินยอม
consent-declined = ถามแล้วตอบปฏิเสธ และเราเคารพคำตอบนั้น
consent-not-asked = ไม่ได้ถาม
consent-child-heard = เป็นเด็ก: รับฟังเด็กแล้ว และคุ้มครองโดยไม่ต้องมีความยินยอม
offence-none = ไม่มีเรื่องความผิดให้พิจารณา
offence-non-punishment-review = ตรวจก่อนว่าคนนี้ถูกบังคับให้ทำหรือไม่
offence-investigate-with-rights = สอบสวน โดยให้สิทธิของผู้ต้องหาครบทุกข้อ
offence-charge = แจ้งข้อหาหรือปรับทันที
onward-stays-while-open = อยู่ต่อระหว่างที่เรื่องยังไม่จบ ไม่มีใครถูกส่งออกไป
onward-return-if-wanted = กลับบ้านภายหลังถ้าต้องการ หลังประเมินความเสี่ยงแล้ว
onward-free-to-go = เดินทางต่อได้อย่างอิสระ
onward-remove-now = ให้ออกไปหรือส่งกลับทันที
service-victim-support = หน่วยช่วยเหลือผู้เสียหายหรือสถานคุ้มครอง
service-child-protection = หน่วยคุ้มครองเด็ก
service-health = บริการสุขภาพ
service-legal-aid = ความช่วยเหลือทางกฎหมาย
service-labour-office = สำนักงานแรงงาน
service-asylum = หน่วยงานด้านการลี้ภัย
service-anti-trafficking-unit = หน่วยต่อต้านการค้ามนุษย์
service-criminal-investigation = หน่วยสอบสวนคดีอาญา
service-embassy = สถานทูตหรือสถานกงสุล
service-immigration-detention = สถานกักตัวของตรวจคนเข้าเมือง
service-controller = นายจ้าง นายหน้า หรือคนที่มาด้วย
service-family = ครอบครัว
service-information = ให้ข้อมูลเท่านั้น

## Terms: results and the shelf

competency-noticing = การสังเกต
competency-judging = การแยกแยะ
competency-interviewing = การสัมภาษณ์
competency-care = การดูแล
competency-reasoning = การใช้เหตุผล
competency-deciding = การตัดสินใจ
competency-calibration = การรู้ว่าควรมั่นใจแค่ไหน
competency-noticing-means = สัญญาณที่คุณพบ จากทั้งหมดที่มี
competency-judging-means = แยกสัญญาณออกจากสิ่งที่ไม่ได้มีความหมายอะไร
competency-interviewing-means = ชนิดของคำถาม ลำดับ และความเสียหายที่เกิด
competency-care-means = ความปลอดภัย สถานที่ ล่าม ความยินยอม และการพัก
competency-reasoning-means = บันทึกของคุณบอกอะไรเรื่องการกระทำ วิธีการ และวัตถุประสงค์
competency-deciding-means = ข้อสรุปและการส่งต่อของคุณ
competency-calibration-means = ความมั่นใจของคุณตรงกับความจริงแค่ไหน
band-safe = ปฏิบัติได้ปลอดภัย
band-developing = กำลังพัฒนา
band-unsafe = ไม่ปลอดภัย
band-safe-means = ทุกทักษะถึงเกณฑ์การปฏิบัติที่ปลอดภัย และไม่มีเรื่องไม่ปลอดภัยเกิดขึ้น
band-developing-means = ไม่มีเรื่องไม่ปลอดภัยเกิดขึ้น แต่บางทักษะยังไม่ถึงเกณฑ์การปฏิบัติที่ปลอดภัย
band-unsafe-means = มีบางอย่างเกิดขึ้นที่อาจทำให้คนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าตัวเลขจะเป็นเท่าไร
sector-forced-criminality = การบังคับให้กระทำความผิด
sector-border = ชายแดน
sector-hospitality = โรงแรมและร้านอาหาร
sector-fishing = ประมง
sector-domestic-work = รับจ้างทำงานบ้าน
sector-construction = ก่อสร้างและเตาเผา
sector-manufacturing = โรงงาน
sector-begging = ขอทานและลักเล็กขโมยน้อย
sector-marriage = การบังคับแต่งงาน
sector-finance = การเงิน
sector-other = อื่น ๆ
level-starter = เริ่มต้น
level-practitioner = ผู้ปฏิบัติงาน
level-expert = ผู้เชี่ยวชาญ

## Languages, and how a person reads

reading-open = ภาษา
reading-hint = ภาษา ตัวเลข และขนาดตัวอักษร: Ctrl + L
reading-title = ภาษาและตัวอักษร
reading-language = ภาษา
reading-beside = ภาษาที่สองควบคู่กัน
reading-beside-why = สำหรับวิทยากรและล่ามที่ดูหน้าจอเดียวกัน
reading-beside-none = ไม่มี
reading-digits = ตัวเลข
reading-close = เสร็จแล้ว
reading-draft = ฉบับร่าง: แปลโดยเครื่อง ยังไม่มีเจ้าของภาษาลงนามรับรอง
reading-draft-short = คำแปลฉบับร่าง
reading-scenario-other = สถานการณ์จำลองนี้ยังไม่มี{ $asked } คุณกำลังอ่านเป็น{ $shown }
reading-not-kept = ตัวเลือกของคุณใช้ได้จนกว่าจะปิดโปรแกรม แต่บันทึกไว้ไม่ได้: { $reason }
reading-texts-refused = อ่านข้อความบางส่วนไม่ได้ จึงใช้ข้อความอื่นแทน: { $reason }
language-en = ภาษาอังกฤษ
language-km = ภาษาเขมร
language-th = ภาษาไทย
language-vi = ภาษาเวียดนาม
language-id = ภาษาอินโดนีเซีย
date = { $day } { $month } { $year }
date-and-time = { $date } เวลา { $time } น.
month-1 = มกราคม
month-2 = กุมภาพันธ์
month-3 = มีนาคม
month-4 = เมษายน
month-5 = พฤษภาคม
month-6 = มิถุนายน
month-7 = กรกฎาคม
month-8 = สิงหาคม
month-9 = กันยายน
month-10 = ตุลาคม
month-11 = พฤศจิกายน
month-12 = ธันวาคม
