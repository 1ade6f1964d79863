# language: th
# translator: machine draft
# state: draft

## Debrief

# source: c5d7aa86e8b0
debrief-again = เล่นอีกครั้ง

# source: 3684b7586cff
debrief-instead = ควรทำแทน: { $instead }

# source: bc7af8ccc77d
debrief-source = ที่มา: { $source }

## Debrief: three acts

# source: 1302267f70f5
debrief-title = เป็นอย่างไรบ้าง

# source: 75c3e88b3bfb
debrief-more = ดูเพิ่มเติมเรื่องนี้

# source: 49f3f1091995
debrief-try = ลองใหม่จากตรงนี้

# source: 401dba6f404c
debrief-band-safe = ทุกคนได้รับการปฏิบัติอย่างที่คนรอบคอบจะทำ

# source: d80bea27b7d7
debrief-band-developing = สิ่งที่คุณทำไม่ได้ทำให้ใครตกอยู่ในอันตราย แต่ไม่ใช่ทุกคนที่ได้รับสิ่งที่คนรอบคอบจะจัดให้

# source: 9db28d513d91
debrief-band-unsafe = สิ่งที่คุณทำหรือไม่ได้ทำ อาจทำให้ใครบางคนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าเรื่องอื่นจะดีเพียงใด

# source: 8fb1918dc7f8
debrief-scores = ทักษะเจ็ดอย่าง และคะแนนทุกข้อ

# source: d99a4da7f991
debrief-score = { $score } จาก 100

# source: bde25b51302b
debrief-score-none = ตรงนี้ไม่มีอะไรให้ตัดสิน

# source: be03b75a2860
debrief-score-across = การเล่นครั้งเดียวบอกเรื่องนี้ไม่ได้ หลายครั้งจึงบอกได้

# source: 545b6eb95c37
debrief-walkthrough = การเล่นของฉันเป็นตัวอย่าง สำหรับคัดลอก

# source: ebd530a31d4f
debrief-walkthrough-says = การเล่นครั้งหนึ่ง ตามที่เล่นไป

# source: df65762235d2
debrief-told-deny = บอกว่าไม่

# source: 3b2e171fc349
debrief-told-small = พูดให้เป็นเรื่องเล็ก

# source: b11397a68ab7
debrief-told-part = เล่าบางส่วน ด้วยคำของตัวเอง

# source: 78d94c1dec99
debrief-told-whole = เล่าทั้งหมด ด้วยคำของตัวเอง

# source: cb1a04abc87e
debrief-planted = เป็นคำของคุณ และคำตอบว่าใช่

# source: f8810d4607aa
debrief-taken-back = คุณถอนคำพูดของคุณ

# source: 8eba8f9ee45e
debrief-met = { $fear }: คุณได้ตอบแล้ว

## The debrief as a page to print (grounds report)

# source: aa25bd82bfee
debrief-page-run = รอบฝึก { $label } เริ่ม { $when } เลขสุ่ม { $draw }

# source: c88f96ebf51d
debrief-page-cut = บันทึกของรอบฝึกนี้ขาดไปที่บรรทัด { $line } หน้านี้บอกสิ่งที่ทำก่อนหน้านั้น

# source: ff8238f06c91
debrief-page-other = ตอนที่เก็บรอบฝึกนี้ไว้ ผลที่ได้ต่างจากนี้ หน้านี้ใช้กฎที่ใช้อยู่ตอนนี้

# source: c20521d08c64
debrief-page-curve = ความไว้วางใจเป็น { $trust_first } ตอนต้นและ { $trust_last } ตอนท้าย ความทุกข์ใจเป็น { $distress_first } และ { $distress_last } แต่ละอย่างมีค่าจาก 0 ถึง 9 ทุกขั้นอยู่ในตารางของการคุยนี้

# source: 33b93476cf59
debrief-page-time = เวลา

# source: 55bb6b3dd8fd
debrief-page-said = สิ่งที่คุณพูดหรือทำ

# source: c79c7208f4ce
debrief-page-came = เป็นแบบใด และเกิดอะไรตามมา

# source: ade9248e0132
debrief-page-trust = ความไว้วางใจ

# source: ae55ea403754
debrief-page-distress = ความทุกข์ใจ

# source: 8ad5bf62286e
debrief-page-good = ทำได้ดี:

# source: 6e0c618fe63e
debrief-page-partly = ได้บางส่วน:

# source: 24c0923ab67c
debrief-page-bad = พลาดหรือเป็นอันตราย:

# source: dd6d87654803
debrief-page-recommended = แนะนำให้ใช้

# source: 649cfa2f76a8
debrief-page-not-recommended = ไม่แนะนำให้ใช้
