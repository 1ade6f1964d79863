# language: th
# translator: machine draft
# state: draft

## Terms: the definition and the indicators

# source: acf69c79d070
element-act = การกระทำ: จัดหา พาไป เก็บตัวไว้ หรือรับตัวคน

# source: b1d94b245629
element-means = วิธีการ: ใช้กำลัง ข่มขู่ หลอกลวง หรือใช้ประโยชน์จากความเปราะบาง

# source: b798d87ce040
element-purpose = วัตถุประสงค์: การแสวงหาประโยชน์

# source: d12ca643a199
dimension-deceptive-recruitment = หลอกลวงตอนจัดหาคน

# source: 75fd6727369a
dimension-coercive-recruitment = กดดันตอนจัดหาคน

# source: 80774c7b1b42
dimension-recruitment-vulnerability = ใช้ความเปราะบางเพื่อจัดหาคน

# source: ec93da6796e0
dimension-exploitation = การแสวงหาประโยชน์

# source: c223fdb1192f
dimension-coercion-at-destination = กดดันในที่ทำงาน

# source: fd3abc7c9953
dimension-destination-vulnerability = ใช้ความเปราะบางในที่ทำงาน

# source: eda15ce4834a
strength-strong = หนักแน่น

# source: c082456a7766
strength-medium = ปานกลาง

# source: 481ba4019c9d
strength-weak = อ่อน

# source: ad08defcbfea
age-group-adult = ผู้ใหญ่

# source: 8053321281f5
age-group-child = เด็ก

# source: 070696fee30c
tag-verified = ตรวจกับบางส่วนของต้นฉบับที่เผยแพร่แล้ว

# source: 1e4fab516a52
tag-secondary = รู้จากบทสรุป ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่

# source: 1cfb03f2087b
tag-memory-high = ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่

# source: 9be0fc06fba6
tag-memory-medium = ยังไม่ได้ตรวจกับต้นฉบับที่เผยแพร่ ควรใช้อย่างระวัง

# source: fad6c37f8a50
tag-memory-low = ยังไม่ได้ตรวจ ควรใช้อย่างระวังมาก

# source: 8abc2220f2b7
tag-design = เป็นทางเลือกของโครงการนี้ ไม่ใช่กฎที่มีการเผยแพร่

# source: 44dfb2315aa6
tag-not-found = ค้นแล้วไม่พบแหล่งที่เผยแพร่

# source: 7319f10e8442
tag-provisional-rule = { $rule } (ชั่วคราว)

# source: 96f7ce23c6d0
tag-provisional-means = ชั่วคราว: ยังไม่มีใครที่นี่เปิดอ่านที่มาของกฎข้อนี้ โปรดถามผู้รู้ก่อนจะยึดถือ

## Terms: talking

# source: 0840da7fc52f
wording-explain = บอกว่าตนเป็นใครและคำพูดจะไปไหน

# source: 5aa56ab42916
wording-open = ชวนเล่าด้วยคำถามปลายเปิด

# source: 20c9ed8404be
wording-probing = ต่อจากสิ่งที่เพิ่งพูด

# source: 18c7c92cf867
wording-fact = ข้อเท็จจริงหนึ่ง ในเวลาที่เหมาะ

# source: 4b151166ab1f
wording-meets = ตอบความกลัวตามจริง

# source: 9e2372f64919
wording-consent = ถามว่าบอกใครได้บ้าง

# source: d875b39ce7c1
wording-honest = บอกสิ่งที่ตนไม่รู้

# source: f7c629804f8f
wording-close = อ่านทวนและบอกว่าอะไรต่อไป

# source: ee6c07a2a2b4
wording-closed = ใช่หรือไม่ใช่ เร็วเกินไป

# source: 013581cecd60
wording-leading = ถือเอาสิ่งที่ยังไม่ได้พูด

# source: e4221e907405
wording-choice = สองคำตอบให้เลือก

# source: a442ccd16b54
wording-several = หลายคำถามในคำถามเดียว

# source: 35245b6493cf
wording-blame = ตำหนิ

# source: 0c412fcc13e2
wording-doubt = ไม่เชื่อ

# source: e821991f3c3f
wording-detail = ถามรายละเอียดที่เจ็บปวด

# source: 1eec97a07f6b
wording-promise = สัญญา

# source: eb2f65b885fa
wording-soothe = พูดให้ความกลัวหายไป

# source: 955ee06c2d07
wording-price = ช่วยเมื่อเล่าเท่านั้น

# source: 89c1b67f8c4e
wording-blanket = จดว่ายินยอมโดยไม่ได้ถาม

# source: b6459418aec1
wording-abrupt = จบโดยไม่มีคำพูด

# source: d5d14c880057
wording-let-in = ให้ผู้มีอำนาจเข้ามา

# source: 031c43e17b50
wording-label = ตั้งชื่อให้คนนั้น

# source: 56aa198a0061
wording-threat = ข่มขู่

# source: 1aa71d49bdb2
wording-unheeding = ถามสิ่งที่เล่าไปแล้ว

# source: f5ce7c430de2
stance-invites = ให้เขาเลือกเองว่าจะเล่าอะไร

# source: 58186a3f3a7d
stance-tells = บอก ตอบ หรือขออนุญาต

# source: 336e376accbb
stance-puts-in = ใส่คำพูดเข้าไป

# source: 3c30cd942a6f
stance-presses = กดดัน สัญญา หรือทำให้เจ็บ

# source: 9e6b4172e207
stage-engage = ช่วงเริ่ม

# source: b2cd5206ebd7
stage-account = คำเล่าของเขา

# source: f79ebae4aae3
stage-closure = ช่วงจบ

# source: b4a12b492eab
fear-overheard = กลัวมีคนได้ยิน

# source: 6f6ede83f957
fear-removal = กลัวถูกส่งออกนอกประเทศ

# source: 2a9144da9f3c
fear-arrest = กลัวถูกหาว่าเป็นคนทำ

# source: 26a3885c544b
fear-revenge = กลัวการแก้แค้น

# source: 44faedf8d81b
fear-family = กลัวแทนครอบครัว

# source: 507bc503fce6
fear-debt = กลัวหนี้

# source: c32c227a5da2
fear-shame = ความอับอาย

# source: 587c60e09dd2
fear-blamed = กลัวถูกตำหนิ

# source: 4bdfa76b8065
fear-interpreter = กลัวล่าม

# source: da0fe32f5ae9
fear-losing-work = กลัวเสียงาน

# source: b8eb49c0a4d3
fear-officials = กลัวเจ้าหน้าที่

# source: ed077f3d8125
ease-open = เปิดใจ

# source: 35d309ba5fab
ease-guarded = ระวังตัว

# source: c21ead0614e7
ease-closed = ปิดใจ

# source: 2b4b2eadf7b2
strain-calm = สงบ

# source: 1f22b5bc251d
strain-uneasy = ไม่สบายใจ

# source: 8b2f40633932
strain-upset = สะเทือนใจ

# source: 5c3967e73c04
gender-woman = หญิง

# source: 20fe1bd201cd
gender-man = ชาย

# source: ff1948db56e4
role-colleague = เพื่อนร่วมงาน

# source: 3a89716d5dfe
role-interpreter = ล่าม

## Terms: how a move is judged

# source: c47d21c643c0
move-best = ดีที่สุด

# source: c939327ca16d
move-good = ดี

# source: 75b9483446d7
move-slip = พลาดเล็กน้อย

# source: 325928dad748
move-mistake = ผิดพลาด

# source: c3d0c65c7f85
move-unsafe = ไม่ปลอดภัย

# source: ef260073e8ed
move-best-means = ทางอื่นที่ลองแล้วไม่มีทางไหนได้ผลดีกว่า และถ้าไม่ทำขั้นนี้ ผลจะแย่ลง

# source: 53d47bf2d3f8
move-good-means = ดีเท่ากับทางอื่น หรือใกล้กันจนตัดสินไม่ได้

# source: 2c20e49074e6
move-slip-means = มีทางอื่นที่ได้ผลดีกว่าเล็กน้อย

# source: 380e188ce775
move-mistake-means = มีทางอื่นที่ได้ผลดีกว่ามาก

# source: 11ea122fbaa5
move-unsafe-means = อาจทำให้คนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าตัวเลขจะเป็นเท่าไร

## Terms: what was true, and what you decide

# source: 8ad9f96785f1
truth-trafficked = ถูกค้ามนุษย์

# source: a3fec538a7c0
truth-trafficked-and-offended = ถูกค้ามนุษย์ และถูกบังคับให้กระทำความผิด

# source: 7cda795dc12e
truth-at-risk = กำลังจะถูกแสวงหาประโยชน์

# source: 4d202a3320d2
truth-willing-operator = ร่วมทำโดยสมัครใจ

# source: b87bcabf2190
truth-exploiter = กักตัวหรือจัดหาคนอื่นมา

# source: 94f806f3a90d
truth-labour-rights = ถูกปฏิบัติไม่ดีในงาน แต่ออกไปได้อย่างอิสระ

# source: ef4f20b2cf92
truth-other-protection = ไม่ได้ถูกค้ามนุษย์ แต่ต้องการความคุ้มครองด้านอื่น

# source: 3da00761525a
truth-unaffected = ไม่มีอะไรน่ากังวล

# source: 16291601e7ce
finding-presumed-victim = ผู้ที่น่าจะเป็นผู้เสียหาย

# source: 204dda32de5e
finding-presumed-victim-means = มีเหตุอันควรเชื่อว่าเป็นเช่นนั้น ส่งต่อเมื่อเจ้าตัวยินยอม

# source: 3361abb257de
finding-child-at-risk = เด็กที่เสี่ยงอันตราย

# source: fadfb6714d3f
finding-child-at-risk-means = อายุต่ำกว่า 18 ปี การคุ้มครองเด็กต้องมาก่อน

# source: e2042bd346dc
finding-suspicion-remains = ยังมีข้อสงสัย

# source: 2ba8145883f9
finding-suspicion-remains-means = วันนี้ยังไม่ชัดเจน นัดคุยอีกครั้ง และมีวิธีติดต่อที่ปลอดภัย

# source: fe69239324b6
finding-other-protection-need = ต้องการความคุ้มครองด้านอื่น

# source: de3fe3b6bc0f
finding-other-protection-need-means = ไม่ใช่การค้ามนุษย์ แต่ยังต้องการความคุ้มครอง

# source: 887ea32c7ae5
finding-labour-rights = สิทธิแรงงาน

# source: f515bccfe079
finding-labour-rights-means = ถูกปฏิบัติไม่ดีในงาน แต่ออกไปได้อย่างอิสระ

# source: 6c4ae4bcab5d
finding-suspect-with-rights = ผู้ต้องสงสัยซึ่งมีสิทธิ

# source: 2e3998100731
finding-suspect-with-rights-means = อาจกระทำความผิดโดยสมัครใจ ใช้ควบคู่กับข้อสรุปอื่นได้

# source: 4538f2dc67b5
finding-emergency = เหตุฉุกเฉิน

# source: 0d7a6817bb16
finding-emergency-means = ชีวิตหรือสุขภาพกำลังเป็นอันตราย

# source: ae896932ed05
finding-no-grounds = ไม่พบเหตุอันควรเชื่อ

# source: 00bd476042c5
finding-no-grounds-means = ไม่มีอะไรที่ต้องส่งต่อ คนนี้เดินทางต่อได้ พร้อมข้อมูลติดตัวไป

# source: 6830c9486f23
offence-none = ไม่มีเรื่องความผิดให้พิจารณา

# source: eed4defde58c
offence-non-punishment-review = ตรวจก่อนว่าคนนี้ถูกบังคับให้ทำหรือไม่

# source: 545cb74bf0a7
offence-investigate-with-rights = สอบสวน โดยให้สิทธิของผู้ต้องหาครบทุกข้อ

# source: 72966ecfc67e
offence-charge = แจ้งข้อหาหรือปรับทันที

# source: 0f9248b10986
onward-stays-while-open = อยู่ต่อระหว่างที่เรื่องยังไม่จบ ไม่มีใครถูกส่งออกไป

# source: 72bc1d9fd360
onward-return-if-wanted = กลับบ้านภายหลังถ้าต้องการ หลังประเมินความเสี่ยงแล้ว

# source: 5f8cd24b5fcb
onward-free-to-go = เดินทางต่อได้อย่างอิสระ

# source: 22d58f77da17
onward-remove-now = ให้ออกไปหรือส่งกลับทันที

# source: a67d8363be5b
service-victim-support = หน่วยช่วยเหลือผู้เสียหายหรือสถานคุ้มครอง

# source: 926591bd03a0
service-child-protection = หน่วยคุ้มครองเด็ก

# source: f3150c923060
service-health = บริการสุขภาพ

# source: f2c751bb39cf
service-legal-aid = ความช่วยเหลือทางกฎหมาย

# source: f290f3124b4c
service-labour-office = สำนักงานแรงงาน

# source: 18778a02c0a0
service-asylum = หน่วยงานด้านการลี้ภัย

# source: 53d2c105c56e
service-anti-trafficking-unit = หน่วยต่อต้านการค้ามนุษย์

# source: 7df8bda01866
service-criminal-investigation = หน่วยสอบสวนคดีอาญา

# source: 1809e0213ce5
service-embassy = สถานทูตหรือสถานกงสุล

# source: 0d845c8b6325
service-immigration-detention = สถานกักตัวของตรวจคนเข้าเมือง

# source: 364ffd553b29
service-controller = นายจ้าง นายหน้า หรือคนที่มาด้วย

# source: bd2d677b2ed4
service-family = ครอบครัว

# source: eca3ce15ed5a
service-information = ให้ข้อมูลเท่านั้น

## Terms: results and the shelf

# source: cd118b5ad62b
competency-noticing = การสังเกต

# source: 2415d6254211
competency-judging = การแยกแยะ

# source: 1b46f127ef2a
competency-interviewing = การสัมภาษณ์

# source: 4262074d6c60
competency-care = การดูแล

# source: d8211e24e83d
competency-reasoning = การใช้เหตุผล

# source: c0335b97a577
competency-deciding = การตัดสินใจ

# source: ff7f2272d757
competency-calibration = การรู้ว่าควรมั่นใจแค่ไหน

# source: d4f6c5bd7c3a
competency-noticing-means = สัญญาณที่คุณพบ จากทั้งหมดที่มี

# source: cdd886b12548
competency-judging-means = แยกสัญญาณออกจากสิ่งที่ไม่ได้มีความหมายอะไร

# source: 90baeac49d90
competency-interviewing-means = ชนิดของคำถาม ลำดับ และความเสียหายที่เกิด

# source: b7d4d02b9038
competency-care-means = ความปลอดภัย สถานที่ ล่าม ความยินยอม และการพัก

# source: 13307e3f0ce2
competency-reasoning-means = บันทึกของคุณบอกอะไรเรื่องการกระทำ วิธีการ และวัตถุประสงค์

# source: e48bda5397d9
competency-deciding-means = ข้อสรุปและการส่งต่อของคุณ

# source: 90908e7bc949
competency-calibration-means = ความมั่นใจของคุณตรงกับความจริงแค่ไหน

# source: 0bcb658d9997
band-safe = ปฏิบัติได้ปลอดภัย

# source: b30e268906d5
band-developing = กำลังพัฒนา

# source: c3d0c65c7f85
band-unsafe = ไม่ปลอดภัย

# source: 592bae878fdd
band-safe-means = ทุกทักษะถึงเกณฑ์การปฏิบัติที่ปลอดภัย และไม่มีเรื่องไม่ปลอดภัยเกิดขึ้น

# source: 302764f72717
band-developing-means = ไม่มีเรื่องไม่ปลอดภัยเกิดขึ้น แต่บางทักษะยังไม่ถึงเกณฑ์การปฏิบัติที่ปลอดภัย

# source: ee019774c796
band-unsafe-means = มีบางอย่างเกิดขึ้นที่อาจทำให้คนตกอยู่ในอันตราย เรื่องนี้สำคัญ ไม่ว่าตัวเลขจะเป็นเท่าไร

# source: b0ed26337336
treated-protected = ได้รับการคุ้มครอง

# source: a0723a8e978d
treated-respected = ได้รับความเคารพ

# source: b8f528e108aa
treated-partly = ถูกต้องเพียงบางส่วน

# source: c8a381e65c77
treated-wronged = ถูกปฏิบัติอย่างไม่เป็นธรรม

# source: 831816e8cc0f
treated-over-called = ถูกเรียกว่าผู้เสียหายโดยไม่มีมูล

# source: 42a2ce7f63f9
treated-harmed = ได้รับอันตราย

# source: 3d86eb082e36
treated-missed = ถูกมองข้าม

# source: c22cc831aa44
treated-protected-means = ผู้เสียหาย และได้รับการปฏิบัติอย่างที่เจ้าหน้าที่รอบคอบจะทำ

# source: cf2c13f2480d
treated-respected-means = ไม่ใช่ผู้เสียหาย และได้รับการปฏิบัติอย่างที่เจ้าหน้าที่รอบคอบจะทำ

# source: cfb968397cc7
treated-partly-means = ยังขาดสิ่งที่ควรได้ ยังแก้ไขได้

# source: 5ff5cb7638f9
treated-wronged-means = ไม่ใช่ผู้เสียหาย และถูกปฏิบัติอย่างไม่เป็นธรรม: ถูกถือว่าผิด ถูกกักหรือส่งออกโดยไม่มีเหตุ หรือถูกทำร้ายศักดิ์ศรี

# source: d9918ba43507
treated-over-called-means = ถูกเรียกว่าผู้เสียหาย ทั้งที่ไม่มีสิ่งใดที่รู้ได้บอกเช่นนั้น

# source: b8b665f5b1bb
treated-harmed-means = สิ่งที่ทำไปทำร้ายคนนี้หรือทำให้เขาตกอยู่ในอันตราย

# source: 0d17f61b5ded
treated-missed-means = ผู้เสียหายที่ถูกทอดทิ้ง: ถูกปล่อยไปว่าไม่มีอะไร ไม่ได้รับความช่วยเหลือ หรือถูกส่งคืน

# source: ed9cb27d040a
sector-forced-criminality = การบังคับให้กระทำความผิด

# source: 3b4bdff339e9
sector-border = ชายแดน

# source: 8351bfd0d1bf
sector-hospitality = โรงแรมและร้านอาหาร

# source: 79cea8ff2ba1
sector-fishing = ประมง

# source: cfec5e6df0b0
sector-domestic-work = รับจ้างทำงานบ้าน

# source: 6ef99465a2ff
sector-construction = ก่อสร้างและเตาเผา

# source: 18ea290d5e56
sector-manufacturing = โรงงาน

# source: eebf74ac76ec
sector-begging = ขอทานและลักเล็กขโมยน้อย

# source: b8ccc3594529
sector-marriage = การบังคับแต่งงาน

# source: b696d75511dc
sector-finance = การเงิน

# source: f97e9da0e3b8
sector-other = อื่น ๆ

# source: 262b4ff6afdd
level-starter = เริ่มต้น

# source: 1bafda378609
level-practitioner = ผู้ปฏิบัติงาน

# source: 8b317b0c50ee
level-expert = ผู้เชี่ยวชาญ

## Terms: where a scenario is set

# source: 93277f33903f
sector-hotline = สายโทรศัพท์ช่วยเหลือ
