# language: th
# translator: machine draft
# state: draft

## The shelf

card-author = มุมมองผู้เขียน

## The bar over the play

author-title = มุมมองผู้เขียน
author-newest = กำลังเล่นฉบับที่บันทึกเมื่อ { $time }
author-older = ไฟล์มีข้อผิดพลาด { $count } แห่ง คุณกำลังเล่นฉบับที่บันทึกเมื่อ { $time }
author-none = ไฟล์มีข้อผิดพลาด { $count } แห่งและยังเล่นไม่ได้ แก้แล้วบันทึก จากนั้นการเล่นจะเปิดขึ้นที่นี่
author-trouble = ตอนนี้อ่านโฟลเดอร์ไม่ได้: { $reason } ฉบับล่าสุดที่ใช้ได้ยังเปิดอยู่
author-back = ถอย
author-back-hint = ถอยหนึ่งขั้น: Ctrl + Z หรือ Alt + ลูกศรซ้าย
author-forward = เดินหน้า
author-forward-hint = เดินหน้าหนึ่งขั้น: Ctrl + Y หรือ Alt + ลูกศรขวา
author-at = ขั้นที่ { $at } จาก { $all }
author-panel-shut = ซ่อนแผง
author-panel-open = แสดงแผง
author-panel-hint = F2
author-leave = ออก
author-stopped = ฉบับนี้หยุดที่ขั้นที่ { $number } “{ $words }”: { $why } ขั้นที่ยังเล่นไม่ได้ (รวม { $waiting } ขั้น) ยังเก็บไว้ และจะลองใหม่ทุกครั้งที่คุณบันทึก
author-leave-out = ตัดขั้นนี้ออก
author-nothing = ยังไม่มีอะไรให้เล่น
author-nothing-why = ข้อบกพร่องแสดงอยู่ด้านข้าง เมื่อบันทึกฉบับที่ไม่มีข้อผิดพลาดแล้ว การเล่นจะเปิดขึ้นที่นี่
author-not-kept = ไม่ได้เก็บตำแหน่งของคุณในรอบนี้ไว้ในดิสก์: { $reason }
author-not-watched = โปรแกรมจะไม่รู้เมื่อไฟล์เปลี่ยน: { $reason }
author-unreadable-place = โปรแกรมอ่านตำแหน่งของคุณในรอบก่อนไม่ออก จึงเก็บแยกไว้ข้างตำแหน่งอื่น แล้วเริ่มรอบใหม่
author-cannot-open = เปิดโฟลเดอร์ไม่ได้: { $reason }

## The panel

author-tab-faults = ข้อบกพร่อง
author-tab-faults-count = ข้อบกพร่อง ({ $count })
author-tab-moments = ลำดับขั้น
author-tab-hidden = สิ่งที่ซ่อนอยู่
author-tab-marks = ผลประเมิน

## Faults

faults-none = ไม่มีข้อบกพร่อง การตรวจไม่พบอะไรในฉบับนี้
faults-none-shown = ไม่มีชนิดนี้
faults-all = ทั้งหมด ({ $count })
faults-error = ข้อผิดพลาด ({ $count })
faults-warning = คำเตือน ({ $count })
faults-advice = คำแนะนำ ({ $count })
fault-error = ข้อผิดพลาด
fault-warning = คำเตือน
fault-advice = คำแนะนำ
fault-below = { $severity } · { $code } · { $place }
fault-help = วิธีแก้: { $help }
fault-explain = อธิบายกฎข้อนี้
fault-no-page = กฎข้อนี้ไม่มีหน้าของตัวเอง

## Moments

moments-begin = จุดเริ่มต้น
moments-prebrief = ก่อนเริ่มรอบ
moments-none = คุณยังไม่ได้ทำอะไร ลองเล่นด้านข้าง ทุกขั้นจะแสดงที่นี่ และคุณกลับมาที่ขั้นนั้นได้
moments-row = { $number }. { $words }
moments-played = { $time }
moments-ahead = ยังไม่ถึง เก็บไว้จนกว่าคุณจะทำขั้นอื่น
moments-stopped = ทำไม่ได้ในฉบับนี้ แต่เก็บไว้
moments-seed = เลขสุ่ม
moments-seed-set = ใช้เลขนี้
moments-seed-wrong = ต้องเป็นตัวเลขที่ไม่มีเครื่องหมาย เช่น 7
moments-another = สุ่มใหม่
moments-seed-why = ทำขั้นเดิมซ้ำอีกครั้ง โดยใช้ชื่อ ใบหน้า และข้อสังเกตชุดอื่น
moments-set-aside = นำรอบที่ถูกแทนที่กลับมา ({ $count } ขั้น)
moments-walk = เล่นตามตัวอย่าง
moments-list = ขั้นต่าง ๆ

## Moves

move-go = ไปที่: { $what }
move-look = ดู: { $what }
move-read = อ่าน: { $what }
move-compare = เทียบ: { $what }, { $other }
move-ask = ถาม { $person }: { $what }
move-note = จดเรื่องของ { $person } “{ $what }”: { $codes }
move-retract = ถอนบันทึกเรื่องของ { $person } “{ $what }”
move-rate = บอกว่ามั่นใจแค่ไหนเรื่องของ { $person }: { $percent }%
move-decide = ตัดสินใจเรื่องของ { $person }: { $what }
stopped-missing = { $what }

## Hidden: what no trainee sees

hidden-why = มีแต่คุณที่เห็นส่วนนี้ ผู้ฝึกเห็นแต่การเล่นด้านข้างเท่านั้น
hidden-people = ผู้คน
hidden-cues = ข้อสังเกต
hidden-events = เหตุการณ์
hidden-gates = เงื่อนไขเปิดทาง
hidden-draw = สิ่งที่การสุ่มกำหนด
inside-clock = { $time }: ผ่านไป { $passed } จาก { $all } นาที
inside-at = อยู่ที่: { $what }
inside-away = ไม่อยู่ที่นี่
inside-alone = อยู่ตามลำพัง
inside-not-alone = ไม่ได้อยู่ตามลำพัง
inside-overheard = คนที่ควบคุมอยู่ได้ยินได้
inside-not-overheard = ไม่มีคนที่ควบคุมอยู่ได้ยิน
inside-private = อยู่ในห้องที่เป็นส่วนตัว
inside-not-private = ยังไม่มีห้องที่เป็นส่วนตัว
inside-understood = ภาษา: เข้าใจกัน
inside-not-understood = ภาษา: ไม่เข้าใจกัน
inside-opened = ได้รับการชวนให้เล่าแล้ว
inside-led = เจอคำถามนำแล้ว
inside-shut = จะไม่พูดต่อแล้ว
inside-talk-not-asked = ยังไม่ได้ถามว่าพร้อมจะคุยไหม
inside-referral-not-asked = ยังไม่ได้ถามเรื่องการส่งต่อ
inside-agrees-talk = ตกลงจะคุย
inside-agrees-referral = ตกลงให้ส่งต่อ
inside-trust = ความไว้วางใจ { $number }
inside-distress = ความทุกข์ใจ { $number }
inside-person = { $name } ({ $id })
inside-questions = คำถาม
inside-question-below = { $kind } · { $id }
inside-question-refused = { $kind } · { $id } · ตอนนี้ยังไม่ได้: { $why }
inside-question-shut = { $kind } · { $id } · ไม่มีให้เลือก
inside-offered-when = มีให้เลือกเมื่อ
inside-answers = คำตอบ เรียงตามลำดับที่จะลอง
inside-answer-comes = ถ้าถามตอนนี้จะได้คำตอบนี้
inside-answer-later = ตรงตามเงื่อนไข แต่มีคำตอบอื่นมาก่อน
inside-answer-not = ตอนนี้ไม่ได้คำตอบนี้
inside-answer-otherwise = ได้เมื่อไม่มีคำตอบอื่นที่ตรง
inside-gives = ให้: { $cues }
inside-always = ไม่มีเงื่อนไข
inside-when = อะไรทำได้ และเมื่อไร
inside-cue-met = รับรู้แล้ว: { $how }
inside-cue-waiting = ยังไม่ได้รับรู้
inside-cue-hidden = ไม่ปรากฏในการสุ่มครั้งนี้
inside-cue-shows = บ่งบอกถึง: { $signs }
inside-cue-decoy = ไม่ได้บ่งบอกอะไร
inside-cue-tempts = ชวนให้พลาดเรื่อง: { $what }
inside-cue-about = เรื่องของ: { $people }
inside-cue-given = ได้จาก: { $what }
inside-cue-nowhere = ไม่มีอะไรที่ให้ข้อนี้
inside-event-happened = เกิดขึ้นแล้ว
inside-event-pending = รออยู่
inside-event-held = ถูกยับยั้งไว้
inside-event-when = เกิดขึ้นเมื่อ
inside-event-unless = ถูกยับยั้งด้วยข้อใดข้อหนึ่งนี้
inside-none = ไม่มี
inside-holds = จริง
inside-missing = ยังขาด

## Conditions. { $now } is what there is.

cond-and = {" "}และ{" "}
cond-alone = แยกออกมาแล้ว และไม่มีคนที่ควบคุมอยู่ใกล้
cond-private = อยู่ในห้องที่เป็นส่วนตัว
cond-understood = มีภาษาร่วมกัน หรือมีล่ามที่เป็นอิสระ
cond-briefed = ชี้แจงล่ามแล้ว
cond-opened = ได้รับการชวนให้เล่าโดยอิสระแล้ว
cond-led = เจอคำถามนำแล้ว
cond-trust-at-least = ความไว้วางใจ { $need } ขึ้นไป (ตอนนี้ { $now })
cond-trust-below = ความไว้วางใจต่ำกว่า { $need } (ตอนนี้ { $now })
cond-distress-at-least = ความทุกข์ใจ { $need } ขึ้นไป (ตอนนี้ { $now })
cond-distress-below = ความทุกข์ใจต่ำกว่า { $need } (ตอนนี้ { $now })
cond-asked = ถาม { $what } แล้ว
cond-seen = รับรู้ { $what } แล้ว
cond-read = อ่าน { $what } แล้ว
cond-done = ทำ { $what } แล้ว
cond-done-with = ทำ { $what } กับ { $person } แล้ว
cond-drawn = การสุ่ม { $what } เลือก { $word }
cond-happened = { $what } เกิดขึ้นแล้ว
cond-after = นาทีที่ { $need } หรือหลังจากนั้น (ตอนนี้ { $now })
cond-before = ก่อนนาทีที่ { $need } (ตอนนี้ { $now })
cond-at = คุณอยู่ที่ { $what }
cond-present = { $person } อยู่ที่นี่
cond-compared = วาง { $what } เทียบกับ { $other } แล้ว
cond-noted = จดบันทึกเรื่อง { $what } แล้ว
cond-rated = คุณบอกแล้วว่ามั่นใจแค่ไหนเรื่องของ { $person }
cond-decided = คุณตัดสินใจเรื่องของ { $person } แล้ว
cond-any = ข้อใดข้อหนึ่ง: { $what }
cond-all = ทุกข้อ: { $what }
cond-not = ไม่เป็นจริง: { $what }

## Marks so far

marks-why = ถ้ารอบนี้จบตอนนี้
marks-score = { $score } ต้องได้ { $least }
marks-score-free = { $score }
marks-unsafe = ไม่ปลอดภัย: { $rule }
marks-all = ผลประเมินทุกข้อ
marks-below = { $verdict } · { $competency } · { $points } จาก { $possible }
marks-moment = ไปที่ขั้นนี้
