# language: th
# translator: machine draft
# state: draft

## Terms: what you do. The words on the button.

# source: f47737a32f6e
conduct-separate = พา { $person } แยกออกมา

# source: d215d847b642
conduct-private-room = หาห้องที่เป็นส่วนตัว

# source: 357e4d0ff68f
conduct-offer-water = เสนอน้ำ อาหาร และการเข้าห้องน้ำ

# source: 2600512229e1
conduct-medical-help = ถามเรื่องสุขภาพและหาความช่วยเหลือมาให้

# source: 76a146eb52a0
conduct-choose-interpreter = เลือกว่าใครจะเป็นล่าม

# source: b0fc35203596
conduct-brief-interpreter = ชี้แจงให้ล่ามเข้าใจก่อน

# source: e025e3e7bc87
conduct-explain-purpose = บอกว่าคุณเป็นใครและถามเพราะอะไร

# source: 1dac059d848c
conduct-explain-limits = บอกว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: 9a8f05b1e6fb
conduct-explain-rights = บอกว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง

# source: 4176aceb97cf
conduct-ask-consent = ถามว่า { $person } พร้อมจะคุยไหม

# source: 9177ca4738eb
conduct-break = เสนอให้พัก

# source: b14f2b8b2b6d
conduct-call-colleague = ขอให้เพื่อนร่วมงานมา

# source: 9b88f9bae561
conduct-ask-referral-consent = ถามว่า { $person } ต้องการความช่วยเหลือจากหน่วยบริการไหม

# source: 0b6292a3ba09
conduct-safe-contact = ตกลงวิธีติดต่อกันที่ปลอดภัย

# source: 31ef5cb66936
conduct-second-meeting = เสนอให้คุยกันอีกครั้งวันหลัง

# source: b3d34863eb5c
conduct-close = สรุปและบอกว่าจะเกิดอะไรต่อไป

# source: b750e42cb2d2
conduct-let-controller-listen = ให้คนที่มาด้วยนั่งฟัง

# source: ad95de87ffe2
conduct-ring-back = โทรกลับไปที่หมายเลขนั้น

## Terms: what you did. What the story tells afterwards.

# source: 2dbf09ebb3d2
did-separate = คุณพา { $person } แยกออกมา

# source: 13fa9a42c840
did-separate-all = คุณพาคนแยกออกมาทีละคน

# source: f6bb20ccedcf
did-private-room = คุณหาห้องที่เป็นส่วนตัวให้ { $person }

# source: a54263ba562b
did-private-room-all = คุณหาห้องที่เป็นส่วนตัว

# source: 718701588e2d
did-offer-water = คุณเสนอน้ำ อาหาร และการเข้าห้องน้ำให้ { $person }

# source: c44d54285180
did-offer-water-all = คุณเสนอน้ำ อาหาร และการเข้าห้องน้ำ

# source: 674b14bffa8f
did-medical-help = คุณถามเรื่องสุขภาพของ { $person } และหาความช่วยเหลือมาให้

# source: 6c0766471772
did-medical-help-all = คุณหาความช่วยเหลือทางการแพทย์มาให้

# source: e5176278af0a
did-choose-interpreter = คุณเลือกว่าใครจะเป็นล่ามให้ { $person }

# source: 096ee1267eb9
did-choose-interpreter-all = คุณเลือกว่าใครจะเป็นล่าม

# source: 22fa56528ed4
did-brief-interpreter = คุณชี้แจงให้ล่ามของ { $person } เข้าใจก่อน

# source: 21ac597e6e02
did-brief-interpreter-all = คุณชี้แจงให้ล่ามเข้าใจก่อน

# source: 3d8e279d56d1
did-explain-purpose = คุณบอก { $person } ว่าคุณเป็นใครและถามเพราะอะไร

# source: f099e794015f
did-explain-purpose-all = คุณบอกว่าคุณเป็นใครและถามเพราะอะไร

# source: 2ff88fc125bc
did-explain-limits = คุณบอก { $person } ว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: 860cb035bd3c
did-explain-limits-all = คุณบอกว่าอะไรจะเก็บเป็นความลับและอะไรเก็บไม่ได้

# source: d959e1a06a23
did-explain-rights = คุณบอก { $person } ว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง

# source: 730338fcc8db
did-explain-rights-all = คุณบอกว่านี่ไม่ใช่การจับกุม และบอกว่ามีสิทธิและความช่วยเหลืออะไรบ้าง

# source: 23316f6abd0f
did-ask-consent = คุณถาม { $person } ว่าพร้อมจะคุยไหม

# source: bc5f238e5bc9
did-ask-consent-all = คุณถามว่าใครพร้อมจะคุย

# source: 65668695746c
did-break = คุณเสนอให้ { $person } พัก

# source: 4c3c26b4329b
did-break-all = คุณเสนอให้พัก

# source: ead989f3adc3
did-call-colleague = คุณขอให้เพื่อนร่วมงานมาหา { $person }

# source: 2f95fb43b673
did-call-colleague-all = คุณขอให้เพื่อนร่วมงานมา

# source: d9a3afff271a
did-ask-referral-consent = คุณถาม { $person } ว่าต้องการความช่วยเหลือนี้ไหม

# source: 1fd30970c2cb
did-ask-referral-consent-all = คุณถามว่าใครต้องการความช่วยเหลือ

# source: eb791d5e1a94
did-safe-contact = คุณตกลงวิธีติดต่อที่ปลอดภัยกับ { $person }

# source: 464a82fc0d92
did-safe-contact-all = คุณตกลงวิธีติดต่อกันที่ปลอดภัย

# source: 78e5ad8cf0a4
did-second-meeting = คุณเสนอคุยกับ { $person } อีกครั้งวันหลัง

# source: 9d2661408eb2
did-second-meeting-all = คุณเสนอให้คุยกันอีกครั้งวันหลัง

# source: e046d3c154cc
did-close = คุณสรุปกับ { $person } และบอกว่าจะเกิดอะไรต่อไป

# source: 1ccb80a983e4
did-close-all = คุณสรุปและบอกว่าจะเกิดอะไรต่อไป

# source: e4e3b78b062f
did-let-controller-listen = คุณให้คนอื่นนั่งฟังตอนที่ { $person } พูด

# source: ab8eae0d37e2
did-let-controller-listen-all = คุณให้คนอื่นนั่งฟัง

# source: 6d6e80c66a25
did-ring-back = คุณโทรกลับไปที่หมายเลขของ { $person }

# source: 5c3147154d9f
did-ring-back-all = คุณโทรกลับไปที่หมายเลขนั้น

## Moves, named as things to do

# source: 19cb3fdc1dfe
deed-go = ไปที่: { $place }

# source: 05f38355f7f9
deed-look = ดู: { $spot }

# source: 6f26c1a8590f
deed-read = อ่าน: { $document }

# source: 8041e5216a78
deed-compare = เทียบ: { $first } กับ { $second }

# source: 66c74b38244d
deed-ask = ถาม { $person }: “{ $words }”

# source: 1b870ea5fb96
deed-conduct = { $person }: { $words }

# source: f0a419047fdb
deed-interpret = ให้ { $by } เป็นล่ามให้ { $person }

# source: 1aaa7669fe77
deed-note = จดเรื่องของ { $person }: “{ $cue }” บ่งบอกถึง { $shows }

# source: 6bbe89d87d6e
deed-note-nothing = จดเรื่องของ { $person }: “{ $cue }” ไม่ได้มีความหมายอะไร

# source: e262d90457d9
deed-retract = ถอนบันทึกเรื่องของ { $person }: “{ $cue }”

# source: 74bdfa55d675
deed-rate = บอกว่ามั่นใจแค่ไหนเรื่องของ { $person }: { $percent }%

# source: 59808360a262
deed-decide = ตัดสินใจเรื่องของ { $person }: { $findings }

# source: 3adf2e3db220
deed-decide-refer = ตัดสินใจเรื่องของ { $person }: { $findings } · ส่งต่อไปที่: { $services }

# source: 6a971cfa3269
deed-end = จบรอบฝึก

## Terms: more of what you do

# source: 58a8818b69b0
conduct-word-for-word = ขอให้แปลคำต่อคำ

# source: 626382875b5d
conduct-call-specialist = เรียกผู้ที่ผ่านการฝึกเรื่องนี้

# source: 82be4f2547bc
conduct-caution = แจ้งสิทธิของผู้ต้องสงสัยให้ { $person } ทราบ

# source: 24905f4f3077
conduct-photograph = ถ่ายภาพของของ { $person }

# source: 8ffeae5c4e7a
conduct-seal = ปิดผนึกของของ { $person }

# source: 73c80dc8dd84
conduct-list = เขียนรายการของของ { $person }

# source: 4fd1e7cf4826
conduct-give-back = คืนให้ { $person }

# source: 84ebd4c1c550
did-word-for-word = คุณขอคำพูดของ { $person } แบบคำต่อคำ

# source: 19a011ca194c
did-call-specialist = คุณเรียกผู้ที่ผ่านการฝึกมาดูแล { $person }

# source: d17e32924037
did-caution = คุณแจ้งสิทธิของผู้ต้องสงสัยให้ { $person } ทราบ

# source: 8c1c96de147f
did-photograph = คุณถ่ายภาพของของ { $person }

# source: 5d4f04af268b
did-seal = คุณปิดผนึกของของ { $person }

# source: a5a1c0abf805
did-list = คุณเขียนรายการของของ { $person }

# source: 0a61ed7cf328
did-give-back = คุณคืนของให้ { $person }
