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

# source: a682468c37a8
debrief-weighing = กำลังหาว่าอะไรสำคัญ: { $done } จาก { $all } ช่วงเวลาเหล่านี้อาจเปลี่ยน

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

## Debrief: the line of a talk

# source: 787cf8450f0b
debrief-line-you = คุณพูด

# source: bf1d375715e7
debrief-line-came = สิ่งที่ได้

# source: ae6410f2afe4
debrief-line-counted = สิ่งที่คุณพูด นับได้: ให้เขาเลือกเองว่าจะเล่าอะไร { $invites } บอก ตอบ หรือขออนุญาต { $tells } ใส่คำพูดเข้าไป { $puts_in } กดดัน สัญญา หรือทำให้เจ็บ { $presses }

# source: c1a8b9e4e80f
debrief-line-brought = สิ่งที่ได้ นับได้: เล่าด้วยคำของตัวเอง { $told } ตอบว่าใช่ตามคำของคุณ { $planted } ความกลัวที่ได้รับคำตอบ { $met }

# source: d35ab6ce27f3
debrief-line-stage = { $stage }: ตั้งแต่ { $from } ถึง { $to }

# source: d6aafd76c639
debrief-line-read = วิธีอ่านเส้นนี้

# source: 8a7a61156bf2
debrief-line-trust = เส้นทึบ: ความไว้วางใจ

# source: 303a5dc7085e
debrief-line-distress = เส้นประ: ความทุกข์ใจ

# source: 6c9e6ba5b416
debrief-line-gained = เล่าด้วยคำของตัวเอง ยิ่งสูงยิ่งมาก

# source: eaacbeb14b69
debrief-line-planted = ตอบว่าใช่ตามคำของคุณ ไม่มีน้ำหนัก

# source: d8746ef80fce
debrief-line-met = ความกลัวหนึ่งได้รับคำตอบ

# source: 253dbbb2f5fe
debrief-line-step = ขั้นหนึ่งของการสัมภาษณ์ ตามรหัส

# source: 30ec2b16b5ea
debrief-line-late = ขั้นที่ทำช้าหรือทำเพียงบางส่วน

# source: f7af7d22c1f0
debrief-line-pause = ช่วงพักที่วาดให้สั้นลง

# source: f2bdc551555a
debrief-line-moment = ช่วงเวลาที่เล่าไว้ด้านล่าง

# source: b267c16ab98e
debrief-line-steps = ขั้นตอนของการสัมภาษณ์

## Debrief: the case on a board

# source: 1514616ba699
debrief-board = เรื่องของ { $person } บนกระดาน

# source: ef4d4c45d72c
debrief-board-whole = มูลที่คุณยกรองรับข้อสรุปของคุณ

# source: 7d95965b9daf
debrief-board-part = มูลที่คุณยกรองรับข้อสรุปของคุณได้บางส่วน

# source: 384521028448
debrief-board-not = มูลที่คุณยกไม่รองรับข้อสรุปของคุณ

# source: 1aaaabf8f194
debrief-board-contrary = มูลที่คุณยกแสดงสิ่งที่คุณบอกว่าไม่มี

# source: e9a48534f242
debrief-board-none = คุณไม่ได้ยกมูลใด

# source: ccce04c7a206
debrief-board-undecided = คุณไม่ได้ตัดสินใจอะไร จึงไม่มีมูลให้ดู

# source: b74c6c25c305
debrief-board-leaps = มูลที่ไม่รองรับอะไร: { $leaps }

# source: 3b26a5427458
debrief-board-lines = บรรทัด

# source: 75f24140a22b
debrief-board-worry = ข้อห่วงใย

# source: 0bc70684cf30
debrief-board-dimension = มิติ

# source: 8e7ddf931c59
debrief-board-shows = สิ่งที่แสดง

# source: b0ee315f4ac6
debrief-board-found = พบแล้ว

# source: 20f6c3fa00fd
debrief-board-asks = ควรถาม

# source: 3d86eb082e36
debrief-board-missed = พลาดไป

# source: 8e000b810866
debrief-board-imagined = ด่วนสรุป

# source: cfda41b12a07
debrief-board-against = บอกตรงกันข้าม

# source: dbc86e3d6603
debrief-board-loose = ไม่นำไปสู่อะไร

# source: f93f13319b42
debrief-board-aside = คุณวางไว้ก่อน

# source: ed05a3b235b1
debrief-board-left = คุณมีอยู่แล้ว แต่ไม่ได้จด

# source: c2019ed24cef
debrief-board-changed = คุณไม่ได้มาด้วยคำของเขาเองโดยเสรี

# source: 1d4d2237e025
debrief-board-unheard = เขาอาจบอกคุณได้

# source: b7a5f0ed66e8
debrief-board-unseen = คุณอาจเห็นได้

# source: fcf9881e9558
debrief-board-nothing = ไม่บอกอะไรไม่ว่าทางใด

# source: 519b686742e4
debrief-board-other-way = มันบอกตรงกันข้าม

# source: d0a4dad54858
debrief-board-yours = ไม่ใช่คำของเขาเองโดยเสรี

# source: 28e51f044c1b
debrief-board-ground = มูลหนึ่งของคุณ

# source: ecf65e8b8b6e
debrief-board-weighs = { $code } { $strength }

# source: 229e1bbc64f4
debrief-board-act = การกระทำ

# source: 17666958bdfc
debrief-board-means = วิธีการ

# source: d9783c484e83
debrief-board-purpose = วัตถุประสงค์

# source: e184ef549036
debrief-board-given = อยู่ในมูลที่คุณยก

# source: 57a077338ddd
debrief-board-on-page = อยู่บนหน้าของคุณ แต่ไม่อยู่ในมูลที่คุณยก

# source: 44ddc399b778
debrief-board-was-there = มีบรรทัดที่บอกเรื่องนี้ แต่คุณไม่มี

# source: f78ef4639c88
debrief-board-not-there = ไม่มีสิ่งที่รู้ได้ใดบอกเช่นนั้น

# source: 041b409d1d2a
debrief-board-not-needed = ไม่จำเป็น: อายุต่ำกว่าสิบแปด

# source: 06741544926f
debrief-board-tally = บนหน้าของคุณ: หนักแน่น { $strong } ปานกลาง { $medium } อ่อน { $weak }

# source: e79950704ad4
debrief-board-enough = ตามกฎของ ILO เท่านี้พอ

# source: 6d76113f9186
debrief-board-not-enough = ตามกฎของ ILO เท่านี้ยังไม่พอ ยังมีมากกว่านี้

# source: 33f8549a39d1
debrief-board-never-enough = ตามกฎของ ILO เท่านี้ไม่พอ และเท่าที่มีอยู่ก็ไม่พอ

# source: 3dcea709ca2d
debrief-board-rule = กฎของ ILO ถือว่ามิติหนึ่งแสดงแล้วเมื่อมีสัญญาณหนักแน่นสองข้อ หรือหนักแน่นหนึ่งข้อกับอีกหนึ่งข้อ หรือปานกลางสามข้อ หรือปานกลางสองข้อกับอ่อนหนึ่งข้อ กฎนี้ใช้ชั่งน้ำหนักเรื่อง การส่งต่อใครสักคนใช้น้อยกว่านี้ก็พอ

# source: 3776b758902a
debrief-board-trafficked = รวมกัน ตามหน้าของคุณ: วิธีการและการแสวงหาประโยชน์ นั่นคือการค้ามนุษย์

# source: f68d77722ddf
debrief-board-child = รวมกัน ตามหน้าของคุณ: การแสวงหาประโยชน์จากผู้มีอายุต่ำกว่าสิบแปด นั่นคือการค้ามนุษย์ ไม่ว่าด้วยวิธีการใด

# source: 9e22c68508eb
debrief-board-deceived = รวมกัน ตามหน้าของคุณ: ถูกหลอกหรือถูกกดดันให้เข้ามา และถูกแสวงหาประโยชน์

# source: ed20c964ea4c
debrief-board-exploited = รวมกัน ตามหน้าของคุณ: มีแต่การแสวงหาประโยชน์ นั่นคือเรื่องสิทธิแรงงาน

# source: 429f444d372d
debrief-board-unexploited = รวมกัน ตามหน้าของคุณ: ยังไม่แสดงการแสวงหาประโยชน์

# source: 86c7efa0c701
debrief-board-empty = ไม่มีอะไรอยู่บนหน้านี้ และไม่มีอะไรขาด
