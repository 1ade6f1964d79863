# language: th
# translator: machine draft
# state: draft

# source: 607d332e1d0c
practice-judgement-T1-says = มีเหตุอันควรเชื่อ แต่คำตอบคือไม่

# source: 8639365750fa
practice-judgement-T2-says = มีเหตุอันควรเชื่อ แต่คำตอบคือไม่ อีกบริการหนึ่งดูแลเขาไว้อย่างปลอดภัย ภายใต้ชื่ออื่น

# source: 34ec372b1862
practice-judgement-T3-says = มีสัญญาณให้ถาม แต่คำตอบคือไม่

# source: d40e1c892185
practice-judgement-T4-says = ไม่มีอะไรถูกเล่า สิ่งที่ทำอาจถูกบังคับ แต่คำตอบคือไม่

# source: 163fcbdf1370
practice-judgement-T5-says = มีเหตุอันควรเชื่อ คำถามถูกปล่อยไว้ เหมือนต้องมีหลักฐานพิสูจน์

# source: 3da297ecf5ac
practice-judgement-T6-says = มีพอที่จะตัดออกได้ แต่คำถามถูกปล่อยไว้

# source: e1291fe609e5
practice-judgement-T7-says = สันนิษฐานว่าเป็นผู้เสียหาย หรือเด็กที่เสี่ยง โดยไม่มีอะไรที่รู้ได้ให้ยึด

# source: 65b24a3821c7
practice-judgement-T8-says = สันนิษฐานว่าเป็นผู้เสียหาย หรือเด็กที่เสี่ยง ทั้งที่มีพอจะตัดออกได้

# source: b09c0c9da6c0
practice-judgement-T9-says = เด็กถูกปฏิบัติเหมือนผู้ใหญ่ หรือผู้ใหญ่เหมือนเด็ก

# source: 54367f4969eb
practice-judgement-T10-says = สันนิษฐานว่าเป็นผู้เสียหาย หรือเด็กที่เสี่ยง โดยไม่มีบรรทัดใดที่เขาบอกหรือที่พบสนับสนุน

# source: 893fb339ca0e
practice-judgement-H1-says = คำตอบคือไม่ และไม่มีใครถามว่าเขาออกไปได้โดยอิสระไหม

# source: 5b2e636f255d
practice-judgement-H2-says = มีเวลา แต่ไม่มีใครคุยกับเขา

# source: 8dbb32c6e6e6
practice-judgement-H3-says = ไม่ได้ตัดสินอะไร นั่นก็เป็นคำตอบเช่นกัน คือไม่

# source: 39b06c72c048
practice-judgement-R1-says = มีเหตุอันควรเชื่อ แต่เขาไปมือเปล่า ไม่มีใครช่วย ไม่มีทางกลับที่ปลอดภัย

# source: eb80dc8bea25
practice-judgement-R2-says = มีเหตุอันควรเชื่อ แต่ไม่ได้เสนอความช่วยเหลือในแบบที่ตอบได้โดยอิสระ

# source: d67d5254f272
practice-judgement-R3-says = สันนิษฐานว่าเป็นผู้เสียหาย แต่ไม่ได้เสนอความช่วยเหลือในแบบที่ตอบได้โดยอิสระ

# source: e3614e345f74
practice-judgement-R4-says = มีสัญญาณ แต่ไม่ได้ทิ้งอะไรไว้ให้หาความช่วยเหลือ หรือหากันเจออีก

# source: adc9bcde317b
practice-judgement-R8-says = วันนี้รู้อะไรไม่ได้ และไม่ได้ทิ้งทางกลับไว้สำหรับพรุ่งนี้

# source: 8569d8bcd396
practice-judgement-R9-says = เรื่องยังไม่เริ่ม และไม่มีใครเตือนหรือเสนอช่วย แผ่นพับไม่ได้ทำทั้งสองอย่าง

# source: f8fdcca8816f
practice-judgement-R5-says = จัดความช่วยเหลือก่อนมีคำตกลงที่เป็นอิสระและเข้าใจ

# source: 451a3fcdaf7b
practice-judgement-R6-says = เขาปฏิเสธความช่วยเหลือ แต่ก็ยังทำ

# source: 28b0f6307ce3
practice-judgement-R7-says = เป็นเด็ก แต่ไม่ได้เรียกผู้ที่ทำงานกับเด็ก

# source: 01faab3d8113
practice-judgement-O1-says = ถูกตั้งข้อหาหรือปรับ ทั้งที่ไม่มีอะไรให้ตั้งข้อหา

# source: 1a330b0f10dd
practice-judgement-O2-says = ถูกตั้งข้อหาหรือปรับ ก่อนจะรู้แน่ว่านี่เป็นการค้ามนุษย์หรือไม่

# source: 5392ce323212
practice-judgement-O3-says = ถูกตั้งข้อหาหรือปรับวันนี้ ควรสอบสวนก่อน และการตั้งข้อหาเป็นเรื่องของอัยการ

# source: 91c725966852
practice-judgement-O4-says = ถูกปฏิบัติเหมือนผู้ต้องสงสัย ทั้งที่ไม่มีอะไรให้สงสัย

# source: 703f4f1003ab
practice-judgement-O5-says = ถูกปฏิบัติเหมือนผู้ต้องสงสัย โดยไม่มีบรรทัดใดสนับสนุน

# source: 0c9268fac092
practice-judgement-O6-says = ถูกปฏิบัติเหมือนผู้ต้องสงสัยโดยไม่มีสิทธิของผู้ต้องสงสัย การไม่ให้พบทนายก็เป็นข้อหนึ่ง

# source: dee1dd850c47
practice-judgement-O7-says = เด็กถูกปฏิบัติเหมือนผู้ต้องสงสัย แต่ไม่ได้เรียกผู้ที่ทำงานกับเด็ก

# source: 15705f17bb26
practice-judgement-O8-says = สอบสวนก่อน ทั้งที่ควรดูก่อนว่าการกระทำนั้นถูกบังคับหรือไม่

# source: 9ffa6b26bb72
practice-judgement-O9-says = สิ่งที่ทำถูกมองข้าม ไม่มีใครต้องดูว่าถูกบังคับหรือไม่ และโต๊ะถัดไปอาจลงโทษ

# source: 09bad069732e
practice-judgement-O10-says = เห็นสิ่งที่ผิดกฎหมาย ตัดการค้ามนุษย์ออกแล้ว แต่ไม่มีใครตรวจสอบ

# source: b857d6f420c5
practice-judgement-S1-says = ถูกส่งออกไปขณะที่คำถามยังเปิดอยู่

# source: 50c9abc7bbca
practice-judgement-S2-says = ถูกส่งออกไป หลังจากขอความคุ้มครอง

# source: 9a169f6fff9c
practice-judgement-S3-says = ถูกส่งออกไปทั้งที่อยู่ในอันตรายหรือเจ็บปวด

# source: 4e02f1375d3e
practice-judgement-S4-says = เด็กถูกส่งออกไป แต่ไม่ได้เรียกผู้ที่ทำงานกับเด็ก

# source: 47b227d37a88
practice-judgement-S5-says = ถูกส่งออกไป ทั้งที่ควรสอบสวน

# source: 2ed705862b87
practice-judgement-S6-says = ถูกส่งออกไป ทั้งที่ค่าจ้างยังค้างอยู่

# source: 20f5fc8edc45
practice-judgement-S7-says = ถูกส่งมอบให้คนที่มีอำนาจเหนือเขา

# source: ce3b9f11ff0c
practice-judgement-S8-says = เด็กถูกมอบให้ครอบครัวที่ไม่มีใครตรวจสอบ

# source: 232d785a8520
practice-judgement-S9-says = ถูกขัง โดยไม่ใช่ผู้ต้องสงสัยที่มีเหตุระบุไว้และมีสิทธิ

# source: b7796dc26ae5
practice-judgement-S10-says = เด็กถูกขัง

# source: 850cb6f38bf0
practice-judgement-S11-says = ถูกกันไม่ให้ไป ทั้งที่ไม่เต็มใจ

# source: 314f65853ea8
practice-judgement-S12-says = เด็กถูกพาออกจากที่ที่อยู่ดีแล้ว

# source: 51a15d663f19
practice-judgement-N1-says = เขาต้องการอย่างอื่น แต่ไม่ได้รับการตอบสนอง

# source: 5d7e1f4577b2
practice-judgement-N2-says = ระบุความต้องการอื่นแล้ว แต่ไม่ได้เสนอความช่วยเหลือ

# source: 13e6920a4ba3
practice-judgement-N3-says = ระบุความต้องการที่ไม่มีอยู่

# source: 60716811f4eb
practice-judgement-N4-says = ระบุเหตุฉุกเฉินที่ไม่มีอยู่

# source: b500d7b2e3f8
practice-judgement-N5-says = อยู่ในอันตรายหรือเจ็บปวดตอนนี้ แต่ไม่ได้เสนอความช่วยเหลือ

# source: 044fb40b9233
practice-judgement-N6-says = เขาขอสิ่งที่ทำได้ แต่ไม่ได้ทำ

# source: 231cbcb31efe
practice-judgement-N7-says = ถูกตำหนิ ไม่เชื่อ หรือดูถูก ซ้ำแล้วซ้ำอีก

# source: b8dbb98f4dd9
practice-judgement-heard-by-power-says = ถามเรื่องนี้ในที่ที่คนมีอำนาจเหนือเขาได้ยิน

# source: a133aecb92d5
practice-judgement-heard-by-group-says = ถามเรื่องนี้ต่อหน้ากลุ่มที่ถูกกักด้วยกัน

# source: 757f97efc710
practice-judgement-power-interprets-says = ล่ามมีอำนาจเหนือเขา หรือมาจากกลุ่มเดียวกัน

# source: e700537dea48
practice-judgement-leak-says = คนที่มีอำนาจเหนือเขารู้ว่าใครพูด

# source: 76239c2a130b
practice-judgement-press-says = ถูกเปิดภาพหรือชื่อต่อสื่อ

# source: 0b2f40c21747
practice-judgement-threat-says = ถูกข่มขู่

# source: c2c5731d2d2b
practice-judgement-child-questioned-says = เด็กถูกถามเรื่องนี้โดยผู้ที่ไม่ใช่ผู้เชี่ยวชาญ

# source: 2fdbf9e4e505
practice-judgement-family-called-says = โทรหาครอบครัวโดยไม่ถามก่อน

# source: c3ffac4432de
practice-judgement-price-says = ให้ความช่วยเหลือขึ้นกับการให้การ

# source: 5cf4d088e168
practice-judgement-phone-says = โทรศัพท์ถูกค้น เปิด หรือรับ โดยไม่มีกฎหมายหรืออนุญาต

# source: a9082cfb7683
practice-judgement-detail-says = ถูกเร่งเอารายละเอียดที่เจ็บปวด

# source: 82c8e129aabb
practice-judgement-promise-broken-says = ให้สัญญาแล้วไม่รักษา

# source: a46135d674f6
practice-judgement-need-left-says = ความต้องการที่รอไม่ได้ถูกปล่อยไว้

# source: 782b46e83cd3
practice-judgement-harm-says = มีการพูดหรือทำสิ่งที่ก่ออันตราย ทั้งที่ไม่ทำก็ได้

# source: 4e6d1649b0ce
practice-judgement-helper-unasked-says = บอกบริการหนึ่งโดยไม่ถามก่อน

# source: 38bc11b040a6
practice-judgement-helper-refused-says = บอกบริการหนึ่ง หลังจากถูกปฏิเสธ

# source: 83b5cc4e7d9f
practice-judgement-police-unasked-says = บอกตำรวจโดยไม่ถามก่อน และไม่มีกฎหมายบังคับ

# source: 18fd006a6a98
practice-judgement-police-refused-says = บอกตำรวจ หลังจากถูกปฏิเสธ และไม่มีกฎหมายบังคับ

# source: ff29875b5400
practice-judgement-embassy-unasked-says = บอกสถานทูตโดยไม่ถามก่อน

# source: 1ae251070fb6
practice-judgement-embassy-refused-says = บอกสถานทูต หลังจากถูกปฏิเสธ

# source: d52bd0778940
practice-judgement-family-unasked-says = บอกครอบครัวโดยไม่ถามก่อน

# source: de229d49f3e4
practice-judgement-family-refused-says = บอกครอบครัว หลังจากถูกปฏิเสธ

# source: 4906878d2ba3
practice-stock-unsaid-1 = ({ $me_They }อ้าปาก แล้วหุบลง)

# source: fc92061f2609
practice-stock-unsaid-2 = (สูดลมหายใจ เหมือนจะเริ่มประโยคหนึ่ง)

# source: 208984f6cad4
practice-stock-unsaid-3 = ({ $me_They }มองดูว่าคุณเขียนหรือไม่ และไม่ละสายตา)

# source: 25a2cd030c02
practice-stock-not-now-1 = ({ $me_They }เม้มริมฝีปาก มองเลยคุณไป)

# source: e8c8a4aff2d9
practice-stock-not-now-2 = (กลั้นหายใจ แล้วปล่อยออก { $me_They }ขยับเก้าอี้ถอยหลังเล็กน้อย)

# source: 4e1adb3b4264
practice-stock-not-now-3 = ({ $me_They }มองประตู แล้วมองมือตัวเอง)

# source: 07e8e8139d1b
practice-stock-nothing-1 = (มีคนเดินผ่านข้างนอก { $me_They }รอคุณอยู่)

# source: 93ca8ee75a91
practice-stock-nothing-2 = ({ $me_They }มองโต๊ะ)

# source: 04655a306114
practice-stock-nothing-3 = (เงียบอยู่อย่างนั้น)

# source: ba8e4ae1b4b4
practice-stock-taken-up-1 =
    ที่{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }พูดไปก่อนหน้านี้ อย่านับเลย

# source: 15645cd11cc9
practice-stock-taken-up-2 =
    ก่อนหน้านี้{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }เล่าอีกอย่าง มันไม่ใช่อย่างนั้น

# source: 6d1e827109f1
practice-stock-taken-up-3 =
    ไม่ เดี๋ยวก่อน { $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }ต้องพูดใหม่

# source: aa76382030d9
practice-stock-as-i-said-1 =
    อย่างที่{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }บอก

# source: afa64291ac09
practice-stock-as-i-said-2 =
    { $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }บอกไปแล้ว

# source: 6369bf956374
practice-stock-as-i-said-3 =
    เป็นอย่างที่{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }บอก

# source: d3e89304ae26
practice-stock-no-word-1 = ({ $me_They }ยักไหล่)

# source: d263bce116cd
practice-stock-no-word-2 = ({ $me_They }ส่ายหน้าเล็กน้อย)

# source: 01084d36178d
practice-stock-not-settled-1 = ไม่รู้เหมือนกัน ไว้ทีหลังมั้ง

# source: 45107f5739d5
practice-stock-not-settled-2 = ต้องพูดตอนนี้เลยหรือ

# source: cc9b3066ac7c
practice-stock-taken-back-1 = ({ $me_They }พยักหน้า)

# source: 6cdbc2f5a879
practice-stock-taken-back-2 = ก็ได้

# source: 175e4bb80dbc
practice-stock-nothing-to-take-back-1 = ถอนคำไหน

# source: 50692fff836c
practice-stock-nothing-to-take-back-2 = ({ $me_They }มองหน้าคุณ ไม่เข้าใจว่าคุณหมายถึงอะไร)

# source: 91ef53f5047b
practice-stock-halt-1 =
    ตอนนี้{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }ไม่อยากพูดต่อแล้ว

# source: 21661c097e5c
practice-stock-gone-1 = (เก้าอี้ถูกเลื่อนถอย { $me_They }ลุกขึ้นยืนแล้ว)

# source: 0cbbbe2e0544
practice-stock-waits-1 = (คุณไม่พูดอะไร และรอ)

# source: 49b657a7f9d0
practice-stock-takes-back-1 = เมื่อกี้พูดไม่ดี ขอถอนคำ ขอถามใหม่อีกแบบ

# source: ff83f0a36d3e
practice-stock-trust-low-falling-1 = ({ $me_They }ตอบก่อนที่คุณจะถามจบ และไม่เงยหน้า)

# source: 5bd5a7e8eac5
practice-stock-trust-middle-rising-1 = ({ $me_They }เงยหน้าเป็นครั้งคราว ดูว่าคุณเขียนมากแค่ไหน)

# source: 32881dcec92f
practice-stock-trust-middle-falling-1 = ({ $me_They }กลับไปพูดกับโต๊ะอีก)

# source: a1d0c6cabf59
practice-stock-trust-high-rising-1 = (ตอนนี้{ $me_they }พูดกับคุณ ไม่ใช่กับโต๊ะ)

# source: 3baf366e0d0c
practice-stock-distress-low-falling-1 = ({ $me_They }เอนหลัง)

# source: fb51e1118918
practice-stock-distress-middle-rising-1 = (นิ้วโป้งไล้ไปตามขอบโต๊ะ แล้วย้อนกลับ)

# source: e8333b86ff71
practice-stock-distress-middle-falling-1 = (มือนิ่งอยู่ครู่หนึ่ง)

# source: 1a5ddf56b93d
practice-stock-distress-high-rising-1 = (หายใจถี่สั้น)

# source: 0af6eca113f3
practice-stock-distress-high-falling-1 = ({ $me_They }ปล่อยมือจากโต๊ะ)

# source: 8bbecd3172b2
practice-stock-distress-top-rising-1 = ({ $me_They }ใช้สองมือยึดโต๊ะไว้)

# source: 2c33dcef91e0
practice-stock-reply-explain-1 = ดี

# source: 7df605ab87ad
practice-stock-reply-fact-1 =
    เรื่องนั้นที่รู้ { $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }บอกไปแล้ว

# source: 04a88b476dbb
practice-stock-reply-meets-1 = ({ $me_They }ถอนหายใจ)

# source: a82f02b25363
practice-stock-reply-consent-1 = ต้องขอคิดดูก่อน

# source: 190b1852954e
practice-stock-reply-honest-1 = ดี อย่างนั้นก็รู้ไว้

# source: cf39862712a7
practice-stock-reply-close-1 = ({ $me_They }ฟังจนจบ)

# source: 07bf79ba9896
practice-stock-reply-closed-1 = เป็นเรื่องปกติ

# source: ec1c324944a3
practice-stock-reply-leading-1 = ใช่ อะไรทำนองนั้น

# source: c7839cfc4825
practice-stock-no-leading-1 =
    { $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }ไม่ได้พูดอย่างนั้น

# source: dac3c2925221
practice-stock-reply-choice-1 = อย่างแรก จดอย่างแรกก็แล้วกัน

# source: 3f94f2d46b99
practice-stock-reply-several-1 = จะให้ตอบข้อไหน

# source: eabb92dcb294
practice-stock-reply-blame-1 = รู้ว่ามันดูเป็นอย่างไร

# source: eddb731bb2f9
practice-stock-reply-doubt-1 = ถ้าอย่างนั้นอยากเขียนอะไรก็เขียนเถอะ

# source: 4aa044528ed4
practice-stock-reply-detail-1 = ไม่อยากเล่า

# source: b4ce99a68836
practice-stock-reply-promise-1 = ทำได้จริงหรือ

# source: 32068a2a0544
practice-stock-reply-soothe-1 = ใช่ คงเป็นอย่างนั้น

# source: b155de7c8c42
practice-stock-reply-price-1 = เข้าใจแล้ว ต้องอันนั้นก่อน

# source: e57c8aff64f5
practice-stock-reply-blanket-1 = ถ้าเขาทำกันแบบนั้น

# source: f51fa225093b
practice-stock-reply-abrupt-1 = ({ $me_They }ลุกขึ้นทันที)

# source: e661b44ca8ce
practice-stock-reply-let-in-1 = ที่นี่ทุกอย่างเรียบร้อยดี

# source: 098103f8a66d
practice-stock-reply-label-1 =
    แล้วตอนนี้{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }เป็นอะไรไปแล้ว

# source: 25a1c8f24ec0
practice-stock-reply-threat-1 = ({ $me_They }พยักหน้า แล้วไม่พูดอะไรอีก)

# source: 3cdd1c9594c2
practice-stock-reply-unheeding-1 =
    เรื่องนั้น{ $me_gender ->
        [woman] ฉัน
       *[man] ผม
    }บอกไปแล้ว

# source: 0322ea1b9022
practice-stock-back-1 = เราคุยกันเรื่อง{ $about }

# source: 359e21e63129
practice-stock-back-1-1 = ยังมีอะไรจะเล่าอีกไหม

# source: 4895abb37d86
practice-stock-back-1-2 = มีอะไรที่คุณเว้นไว้ไม่เล่าหรือเปล่า

# source: 651f2757d1d0
practice-stock-back-1-2-reply-1 = ไม่ได้เว้นอะไรไว้

# source: 941ea57588bf
practice-stock-back-1-3 = มีตรงไหนที่เข้าใจไม่ถูกบ้าง

# source: 750311c575b2
practice-stock-back-2 = ขอกลับไปที่เรื่อง{ $about }

# source: 7546502b5384
practice-stock-back-2-1 = เล่าอีกครั้งในแบบของคุณ จะมากหรือน้อยก็ได้

# source: 5550132deddd
practice-stock-back-2-2 = เล่าว่ามันเริ่มอย่างไร ใครรู้บ้าง แล้วลงเอยอย่างไร

# source: b840425d9d78
practice-stock-back-2-2-reply-1 = อย่างแรกคืออะไรนะ

# source: eb7fee9785f0
practice-stock-back-2-3 = เล่าอีกครั้ง จะได้ฟังว่ายังเหมือนเดิมไหม

# source: 3838307a9e68
practice-stock-back-2-3-reply-1 = เหมือนกับอะไร

# source: 37288e18878b
practice-stock-back-3 = จดสิ่งที่คุณพูดเรื่อง{ $about }ไว้แล้ว

# source: aa2d8e5196db
practice-stock-back-3-1 = ให้อ่านให้ฟัง แล้วคุณเล่าต่อจากตรงนั้นดีไหม

# source: 781daf51fcc3
practice-stock-back-3-2 = ให้ตัดออก แล้วไม่มีใครได้เห็นเลยดีไหม

# source: 1905894cb7ae
practice-stock-back-3-2-reply-1 = ตัดออกได้หรือ

# source: cde440afbf18
practice-stock-back-3-3 = ให้คงไว้อย่างนั้น หรือยังมีมากกว่านั้น

# source: 5ee97523b122
practice-stock-care-water = รินน้ำให้

# source: f632081e15f3
practice-stock-care-water-seen = ({ $me_They }ดื่ม แล้ววางแก้วลงที่เดิมทุกครั้ง)

# source: 3cba34352d4d
practice-stock-care-seat = เชิญนั่งเก้าอี้ใกล้ประตู

# source: f8027153f7e4
practice-stock-care-seat-seen = (คุณสลับเก้าอี้กัน { $me_They }นั่งตรงที่เอื้อมถึงประตู)

# source: 06e8afb3da55
practice-stock-care-rule = บอกอีกครั้งว่าให้คุณหยุดได้ และแก้คำของคุณได้

# source: 630b10f12a64
practice-stock-care-rule-seen = ({ $me_They }พยักหน้าช้า ๆ)

# source: be4721b5c438
practice-stock-care-screen = ดูให้แน่ว่าไม่มีใครมองเข้ามา

# source: 5a94e5bca56a
practice-stock-care-screen-seen = (ตอนนี้ไม่มีใครมองเข้ามา มีเสียงเดินผ่านข้างนอก)

# source: 4a190855963e
practice-stock-care-break = หยุดพักห้านาที

# source: 449e532322fa
practice-stock-care-break-seen = (คุณทั้งสองมองออกไปข้างนอกครู่หนึ่ง)

# source: 34a967dc738a
practice-outcome-protected-child-days3 = { $each } อยู่กับคนที่ทำงานกับเด็ก และไม่ถูกถามเรื่องใดซ้ำ

# source: e2168e0126dc
practice-outcome-protected-child-days30 = ตอนนี้มีคนหนึ่งพูดแทน { $each } ในทุกเรื่อง คำถามถูกถามครั้งเดียว โดยผู้ที่ผ่านการฝึกมา

# source: b0a6947bc0e3
practice-outcome-protected-hand-days3 = { $each } ไปยังที่ที่ตกลงไว้ และได้นอนแล้ว

# source: e533efdf395f
practice-outcome-protected-hand-days30 = { $each } มีทนาย และมีเวลาคิด ต่อไปจะพูดอะไรกับใคร { $each } เป็นคนตัดสินใจ

# source: 532804625fdf
practice-outcome-protected-back-days3 = { $each } เดินทางต่อ พร้อมหมายเลขและชื่อที่เก็บไว้ได้

# source: 15defe0c8849
practice-outcome-protected-back-days30 = { $each } โทรมาครั้งหนึ่ง ถามว่าข้อเสนอยังอยู่ไหม ยังอยู่

# source: dbb0dff75eef
practice-outcome-respected-suspect-days3 = { $each } ได้พบทนาย และถูกถามอีกครั้งโดยมีทนายอยู่ด้วย

# source: d25bebe4ddb1
practice-outcome-respected-suspect-days30 = สิ่งที่ { $each } ทำกำลังถูกตรวจสอบ โดยมีสิทธิเหมือนใครก็ตามที่ถูกถามเรื่องแบบนี้

# source: b4160258a8a6
practice-outcome-respected-wage-days3 = { $each } ยื่นเรียกร้องสิ่งที่ค้างอยู่แล้ว มีเลขเรื่องแล้ว

# source: 00aec785374a
practice-outcome-respected-wage-days30 = ได้รับมาแล้วส่วนหนึ่ง { $each } ยังทำงานอยู่ที่อื่น

# source: 115c8625e430
practice-outcome-respected-claim-days3 = มีคนรับฟัง { $each } ว่ากลัวอะไร ในภาษาที่ทั้งสองฝ่ายเข้าใจ

# source: 1d5b814efa96
practice-outcome-respected-claim-days30 = ยังไม่ตัดสิน ระหว่างนี้ไม่มีใครส่ง { $each } ออกไป

# source: b9410c100888
practice-outcome-respected-days3 = { $each } ทำสิ่งที่วันนั้นต้องทำต่อไป

# source: 66dd6daa0d8d
practice-outcome-respected-days30 = { $each } จำได้ว่ามีคนถาม และถามอย่างมีน้ำใจ

# source: b87040912d8b
practice-outcome-partly-hand-days3 = คนอื่นรับช่วงต่อ สิ่งที่คุณเว้นไว้ต้องถามอีกครั้ง

# source: 4c1b15fed24d
practice-outcome-partly-hand-days30 = คนอื่นแก้ไขให้แล้ว { $each } ต้องเล่าซ้ำอีกรอบ

# source: 4519c01670a5
practice-outcome-partly-held-days3 = { $each } มีหมายเลขให้โทร และยังไม่ได้โทร

# source: 6389e5cf365e
practice-outcome-partly-held-days30 = คนอื่นแก้ไขให้บางส่วน ช้ากว่าที่ควรจะเป็น

# source: 352a2eb9fc54
practice-outcome-partly-days3 = { $each } ไปต่อ และบางสิ่งที่ค้างก็ยังค้างอยู่

# source: 21b5c202537b
practice-outcome-partly-days30 = ยังแก้ไขได้ แต่จนถึงตอนนี้ยังไม่มีใครทำ

# source: a3409b3dc6ef
practice-outcome-wronged-removed-days3 = { $each } ถูกส่งออกไป ก่อนที่ใครจะรู้แน่ว่านี่คืออะไร

# source: 12ad89bc1f08
practice-outcome-wronged-removed-days30 = ใครมาถามหา { $each } ที่โต๊ะ จะได้ยินว่าปิดแฟ้มแล้ว

# source: 60dcbbf7c68d
practice-outcome-wronged-charged-days3 = { $each } มีข้อหา และยังไม่ได้ขึ้นศาล

# source: 956a27ebf77d
practice-outcome-wronged-charged-days30 = ทนายถามว่าข้อหานั้นอาศัยอะไร ในบันทึกของคุณไม่มีคำตอบ

# source: 402ce93bf87e
practice-outcome-wronged-days3 = { $each } เล่าให้คนอื่นฟังว่าเจออะไรกับคุณ

# source: 579afe5bc92f
practice-outcome-wronged-days30 = สองคนที่น่าจะมาที่สำนักงานของคุณ ไม่ได้มา

# source: 82c7206d276d
practice-outcome-over-called-days3 = { $each } ต้องอธิบายกับสามคนว่าทำไมจึงไม่ใช่

# source: 79e7c0126d00
practice-outcome-over-called-days30 = แก้ไขแล้ว เตียงและเวลาเหล่านั้นถูกเอาไปจากใครบางคน

# source: 886f5ca66d58
practice-outcome-harmed-charged-days3 = { $each } มีข้อหาจากสิ่งที่ไม่มีทางปฏิเสธได้

# source: 1d62fe518f6c
practice-outcome-harmed-charged-days30 = คนที่กัก { $each } ไว้ไม่อยู่ในเอกสารใดเลย { $each } อยู่

# source: f460d4dc02fc
practice-outcome-harmed-locked-days3 = { $each } นั่งอยู่ในห้องล็อก ไม่พูดกับใคร

# source: e45149822f8d
practice-outcome-harmed-locked-days30 = สิ่งที่ { $each } เล่าได้ ไม่ได้ถูกเล่า

# source: 711547ffbb78
practice-outcome-harmed-child-days3 = ผู้ที่ผ่านการฝึกมาเริ่มต้นใหม่กับ { $each } จากสิ่งที่คำถามของคุณทิ้งไว้

# source: 1a40cd3b5f5c
practice-outcome-harmed-child-days30 = ต้องพบกันหลายครั้ง กว่า { $each } จะเชื่อว่าครั้งนี้จริง

# source: ec91fdcc600e
practice-outcome-harmed-days3 = สิ่งที่ทำไปถึงคนที่ไม่ควรไปถึง หรือยังติดอยู่กับ { $each }

# source: ad39162ca880
practice-outcome-harmed-days30 = ตั้งแต่นั้น { $each } ไม่เล่าอะไรให้ใครฟังอีก

# source: be7d0eb65403
practice-outcome-missed-back-days3 = { $each } อยู่ที่เดิมที่เรื่องเริ่มต้น ประตูถูกเปิดจากข้างใน

# source: 63356152a4bf
practice-outcome-missed-back-days30 = ที่นั่นไม่มีใครถามอะไร { $each } อีก และไม่มีใครอื่นมา

# source: 5c741df5acfc
practice-outcome-missed-removed-days3 = { $each } ถูกส่งตัวไป ปลายทางมีคนรออยู่ที่รู้เวลา

# source: 69b05da2bbd8
practice-outcome-missed-removed-days30 = { $each } ทำงานอีก ที่อื่น เพื่อเงินจำนวนเดิม

# source: 0e60795e4c7a
practice-outcome-missed-ahead-days3 = { $each } ไปถึงแล้ว งานไม่เป็นอย่างที่บอกไว้

# source: eaa09e8427a0
practice-outcome-missed-ahead-days30 = ที่บ้านรอข้อความ ข้อความหนึ่งมาถึง และไม่เหมือนคำของ { $each }

# source: c6a8779461ab
practice-outcome-missed-days3 = { $each } เดินออกประตูไป และมีคนรออยู่

# source: c4e50292b6a6
practice-outcome-missed-days30 = { $each } อยู่ในที่ที่คุณมองไม่เห็น ไม่มีสำนักงานใดมีชื่อนี้
