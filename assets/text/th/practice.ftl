# language: th
# translator: machine draft
# state: draft

# source: 2c8348663cff
practice-DR01 = ถูกหลอกเรื่องงาน สถานที่ หรือผู้จ้าง

# source: 272f85cec02c
practice-DR02 = ถูกหลอกเรื่องค่าจ้าง

# source: 3f578f5e8897
practice-DR03 = ถูกหลอกเรื่องสภาพการทำงาน

# source: d5b237527418
practice-DR04 = ถูกหลอกเรื่องสัญญา หรือความถูกกฎหมายของสัญญา

# source: e2ff92529b2d
practice-DR05 = ถูกหลอกเรื่องที่พักหรือสภาพความเป็นอยู่

# source: f1591625536f
practice-DR06 = ถูกหลอกเรื่องเอกสารหรือสถานะทางกฎหมาย

# source: e31a31cb2d53
practice-DR07 = ถูกหลอกเรื่องเงื่อนไขการเดินทางหรือการจัดหา

# source: f38395475783
practice-DR08 = ถูกหลอกเรื่องการได้อยู่พร้อมครอบครัว

# source: 48b97e4c1a5c
practice-DR09 = ถูกล่อด้วยคำสัญญาแต่งงานหรือรับเป็นบุตร

# source: 4880bcc62aa3
practice-DR10 = ถูกหลอกเรื่องการเรียนหรือการอบรม

# source: 3b7b1bf864ac
practice-CR01 = ใช้ความรุนแรงให้ไป

# source: d04f360c3d79
practice-CR02 = ขู่ใช้ความรุนแรงให้ไป

# source: bca665f0a729
practice-CR03 = ถูกลักพา ถูกขาย หรือถูกบังคับให้แต่งงานหรือเป็นบุตรบุญธรรม

# source: 1216c1721bb2
practice-CR04 = พันธะหนี้ตอนจัดหา

# source: 138eb949ce45
practice-CR05 = เอกสารถูกยึดตอนจัดหา

# source: 117e109f0d3e
practice-CR06 = ถูกแยก กักขัง หรือเฝ้าดูระหว่างจัดหา

# source: 8e4dd951c478
practice-CR07 = ขู่แจ้งทางการ เพื่อให้ไป

# source: e0634c00ab05
practice-CR08 = ขู่บอกครอบครัวหรือคนทั่วไป เพื่อให้ไป

# source: 4249e01e8a0e
practice-CR09 = ใช้ความรุนแรงหรือขู่ครอบครัว เพื่อให้ไป

# source: 6efaa81a05d5
practice-CR10 = เงินถูกหน่วงไว้ตอนจัดหา

# source: f058d9f19f83
practice-RV01 = สถานการณ์ครอบครัวที่ลำบากถูกใช้แสวงหาประโยชน์

# source: 171e11d7680e
practice-RV02 = สถานะไม่มีเอกสารถูกใช้แสวงหาประโยชน์ตอนจัดหา

# source: 4ce66609ce54
practice-RV03 = การเรียนน้อยหรือไม่รู้ภาษาถูกใช้แสวงหาประโยชน์

# source: 13b83c082aa8
practice-RV04 = การขาดข้อมูลถูกใช้แสวงหาประโยชน์

# source: e497ed3f94a3
practice-RV05 = อยู่ใต้การควบคุมของผู้แสวงหาประโยชน์อยู่แล้ว

# source: b642e34f6a3c
practice-RV06 = ความจำเป็นทางเศรษฐกิจตอนจัดหา

# source: 3d79acefbf41
practice-RV07 = เรื่องเท็จเกี่ยวกับการย้ายถิ่นที่สำเร็จ

# source: 3632bf96a3b5
practice-RV08 = คำกล่าวเท็จเรื่องกฎหมายหรือการกระทำของทางการ

# source: f69627297090
practice-RV09 = สภาพครอบครัวเหลือทางเลือกน้อย

# source: f3ca9cfcc510
practice-RV10 = สถานการณ์ส่วนตัวถูกใช้แสวงหาประโยชน์ตอนจัดหา

# source: 4620e905207c
practice-RV11 = การพึ่งพาทางอารมณ์หรือจิตใจ

# source: 9faff74cf5ea
practice-RV12 = ฐานะอ่อนแอต่อทางการตอนจัดหา

# source: 9e7fe0870c67
practice-RV13 = ความยากลำบากในอดีตถูกใช้แสวงหาประโยชน์ตอนจัดหา

# source: 77c86001f50e
practice-RV14 = จัดการเดินทางเองไม่ได้

# source: 6aae252af83b
practice-RV15 = ความเชื่อทางวัฒนธรรมหรือศาสนาถูกใช้แสวงหาประโยชน์

# source: 57993a2361bb
practice-RV16 = บริบททั่วไป เช่น ความขัดแย้งหรือภัยพิบัติ

# source: 2d9a8b716055
practice-EX01 = วันหรือชั่วโมงทำงานเกินควร

# source: c783389ee582
practice-EX02 = ได้ค่าจ้างน้อยหรือไม่ได้

# source: f977b8568ff6
practice-EX03 = ค่าจ้างถูกบิดเบือน

# source: 52edda0afc61
practice-EX04 = สภาพความเป็นอยู่ไม่ดี

# source: 18e45e6a00c2
practice-EX05 = สภาพการทำงานแย่มาก

# source: d60063718d1b
practice-EX06 = งานอันตราย

# source: 7af39001fb5b
practice-EX07 = ไม่เคารพกฎหมายแรงงานหรือสัญญา

# source: 14002bf9cac3
practice-EX08 = ไม่มีความคุ้มครองทางสังคม

# source: e18105965bca
practice-EX09 = ไม่ได้เข้าถึงการศึกษา

# source: 3172969b694c
practice-CD01 = เอกสารถูกผู้อื่นเก็บไว้ที่ปลายทาง

# source: 023fea18d9a8
practice-CD02 = พันธะหนี้ที่ปลายทาง

# source: fb6f41d957ca
practice-CD03 = ถูกแยก กักขัง หรือเฝ้าดูที่ปลายทาง

# source: e65ab53d82fe
practice-CD04 = ความรุนแรงต่อบุคคลที่ปลายทาง

# source: 5d86abc5c006
practice-CD05 = ขู่ใช้ความรุนแรงที่ปลายทาง

# source: 77483cbb94e2
practice-CD06 = ถูกบังคับให้ทำสิ่งผิดกฎหมายหรืออาชญากรรม

# source: 9cde0c32afaa
practice-CD07 = ถูกบังคับเรื่องงาน ลูกค้า หรือเป้า

# source: 85d7e9fabd33
practice-CD08 = ถูกให้อยู่ใต้อิทธิพลหรือการพึ่งพา

# source: 1d97a358f29a
practice-CD09 = ถูกบังคับให้ทำต่อเพื่อนร่วมชะตา

# source: 3928d307c37d
practice-CD10 = ถูกบังคับให้โกหกทางการหรือครอบครัว

# source: 8f9e18c8da9e
practice-CD11 = ขู่แจ้งทางการ เพื่อควบคุม

# source: 669c9f47cbef
practice-CD12 = ขู่ว่าจะเจอสภาพที่แย่กว่า

# source: 2b4125a48f64
practice-CD13 = ใช้ความรุนแรงหรือขู่ครอบครัว เพื่อควบคุม

# source: 8007407d8f53
practice-CD14 = ยึดค่าจ้างไว้เพื่อให้ทำงานต่อ

# source: 93a724aa0bd2
practice-CD15 = ขู่บอกครอบครัวหรือชุมชน เพื่อควบคุม

# source: 6158c3ea3fdf
practice-VD01 = พึ่งผู้แสวงหาประโยชน์ในชีวิตประจำวัน

# source: ec19a918372f
practice-VD02 = เอาตัวรอดไม่ได้ในที่หรือภาษาที่ไม่คุ้น

# source: 6a2863e89b87
practice-VD03 = เหตุทางเศรษฐกิจทำให้อยู่ต่อ

# source: d41ad335c2bd
practice-VD04 = สถานการณ์ครอบครัวทำให้อยู่ต่อ

# source: 5ecbd08f85d9
practice-VD05 = สถานะทางกฎหมายและความกลัวทางการ

# source: 09ffc4cee2b5
practice-VD06 = ความยากลำบากในอดีตทำให้อยู่ต่อ

# source: 369ae395e566
practice-VD07 = ลักษณะส่วนตัว เช่น เป็นกลุ่มที่ถูกกีดกัน

# source: 9396ed8f2948
practice-FC-01 = การจัดหา

# source: adc74704d65d
practice-FC-02 = เส้นทาง

# source: 0a8b0800d768
practice-FC-03 = เอกสาร

# source: 026e2f9afbc7
practice-FC-04 = หนี้

# source: 3f2500b82dab
practice-FC-05 = การซื้อขาย

# source: 0b0c172c5ace
practice-FC-06 = การกักขัง

# source: e9fd50811f09
practice-FC-07 = ชั่วโมงและเป้า

# source: 723afa394dae
practice-FC-08 = ค่าจ้าง

# source: 1c24fe07dc21
practice-FC-09 = การลงโทษ

# source: 6c61fe498281
practice-FC-10 = ความเงียบ

# source: 4bc74b21357c
practice-FC-11 = งานที่ทำ

# source: 6aa6c431988f
practice-CHI-01 = ใช้ผู้สัมภาษณ์เฉพาะทาง

# source: a6b17045194d
practice-CHI-02 = ผู้ปกครองตามกฎหมายก่อน

# source: 15f2b56d231b
practice-CHI-03 = ไม่แน่ใจอายุ: ถือว่าเป็นเด็ก

# source: 14d40a152713
practice-CHI-04 = สัมภาษณ์ร่วมกันครั้งเดียว

# source: c58aee762194
practice-CHI-05 = ให้สั้น

# source: 299c3d9ef56a
practice-CHI-06 = ถามว่าใครคุยกับเด็กไปแล้ว

# source: ea85ecc0b861
practice-CHI-07 = ญาติไม่ได้ปลอดภัยเสมอไป

# source: cb7e8a5a4e27
practice-DMG-01 = ขู่จับ กักตัว หรือส่งกลับ

# source: 7cad0f359fbe
practice-DMG-02 = สัญญาผลลัพธ์

# source: 488d169404c9
practice-DMG-03 = หน่วยงานต่าง ๆ ถามเรื่องเดียวกันซ้ำ

# source: 6f4712a828c1
practice-DMG-04 = ไม่เชื่อ เสียดสี หรือตัดสินทางศีลธรรม

# source: 35245b6493cf
practice-DMG-05 = การตำหนิ

# source: fbc4cd049e58
practice-DMG-06 = ถามรายละเอียดที่เจ็บปวด

# source: e545ac5ddb48
practice-DMG-07 = มีคนของอีกฝ่ายฟังอยู่

# source: eaea53773809
practice-DMG-08 = อ่านบาดแผลทางใจว่าเป็นการโกหก

# source: 4049378bb6cb
practice-DMG-09 = ช่วยเฉพาะเมื่อให้การ

# source: d91f553c5426
practice-DMG-10 = ค้นโทรศัพท์โดยไม่มีฐานทางกฎหมาย

# source: 58f3252144ab
practice-DMG-11 = โทรหาครอบครัวเพื่อตรวจเรื่อง

# source: e316d2e8f330
practice-DAT-01 = เก็บข้อมูลเท่าที่จำเป็น

# source: 98e2818bd1c3
practice-DAT-02 = ความยินยอมสำหรับผู้รับแต่ละรายและแต่ละวัตถุประสงค์

# source: 13239404bd77
practice-DAT-03 = แยกตัวตนออกจากเรื่อง

# source: 42e181495fb5
practice-DAT-04 = ไม่ให้ภาพและชื่อแก่สื่อ

# source: a1e220af0810
practice-DAT-05 = ไม่บอกสถานทูต นายจ้าง หรือครอบครัวโดยไม่ยินยอม

# source: 7a2415b33ff1
practice-DAT-06 = บันทึกว่าใครดู

# source: 8e553b6a9ab8
practice-DAT-07 = ตัวอย่างจริง: ความยินยอมก่อน

# source: 946cdf775325
practice-DAT-08 = คำที่ใช้ร่วมกัน: ถูกจัดหาอย่างไร

# source: d04e9d3ab84b
practice-DAT-09 = คำที่ใช้ร่วมกัน: ถูกควบคุมอย่างไร

# source: e328e8b00e03
practice-ETH-01 = ไม่มีภาพบาดเจ็บหรือการผูกมัด

# source: 8ebf210781aa
practice-ETH-02 = ให้ผู้คนหลากหลาย

# source: 7f07b8a2402c
practice-ETH-03 = ไม่มีฉากความรุนแรงทางเพศหรือทรมาน

# source: 485db66f5fd0
practice-ETH-04 = วิธีเล่นที่ปลอดภัย

# source: 1e9591ed0346
practice-ETH-05 = ผู้รอดชีวิตเป็นที่ปรึกษาที่ได้ค่าตอบแทนและยับยั้งได้

# source: 53b26b7242c9
practice-ETH-06 = ไม่มีชาติใดเป็นผู้ร้าย

# source: a967c516cae2
practice-ETH-07 = ไม่สอนอะไรให้ผู้ค้ามนุษย์

# source: 1f63ce370c25
practice-ETH-08 = ไม่ให้คะแนนจากการจับคน

# source: fc537b8e6d38
practice-ETH-09 = ไม่มีวีรบุรุษผู้กู้ภัย

# source: c61324c311d6
practice-ETH-10 = ไม่ใส่ข้อมูลคดีจริงในบันทึก

# source: f9f36059edf2
practice-ETH-11 = ประเทศสมมติ

# source: a7184a11a767
practice-FL-01 = การฉวยใช้ความเปราะบาง

# source: 17455029fb99
practice-FL-02 = การหลอกลวง

# source: c06307d52fe0
practice-FL-03 = การจำกัดการเคลื่อนไหว

# source: 45c4fc064e52
practice-FL-04 = การแยกให้อยู่โดดเดี่ยว

# source: 93499b3f3889
practice-FL-05 = ความรุนแรงทางกายหรือทางเพศ

# source: 4f7dfdc3991c
practice-FL-06 = การข่มขู่และคุกคาม

# source: 7773148786e2
practice-FL-07 = เอกสารประจำตัวถูกยึด

# source: 22a16bd185c0
practice-FL-08 = ค่าจ้างถูกยึด

# source: 84b79577950e
practice-FL-09 = พันธะหนี้

# source: 7b16bf0c9771
practice-FL-10 = สภาพการทำงานและความเป็นอยู่ที่ทารุณ

# source: 64d0a3a4be70
practice-FL-11 = ล่วงเวลาเกินควร

# source: f4e01d1cb26e
practice-ITP-01 = เป็นกลาง ผ่านการฝึกและตรวจประวัติ รักษาความลับ

# source: 80f4a46a455e
practice-ITP-02 = ไม่ใช้คนในคดีเด็ดขาด

# source: fcc434aa65b5
practice-ITP-03 = ไม่ผูกพันกับผู้ค้ามนุษย์ คำนินทา หรือสถานทูต

# source: caf51176e350
practice-ITP-04 = ให้เลือกเพศของล่าม

# source: 5ea93a6c80f2
practice-ITP-05 = ใช้ล่ามทางโทรศัพท์จากที่ไกล

# source: 23825fffc268
practice-ITP-06 = ซักซ้อมกับล่ามก่อน

# source: a79620698192
practice-ITP-07 = แปลทุกอย่าง

# source: 2fcd5c45aa32
practice-ITP-08 = อธิบายหน้าที่ของล่าม

# source: 4d8a9100953a
practice-ITP-09 = สรุปบทเรียนกับล่ามภายหลัง

# source: 1d9ac8023ed0
practice-ITP-10 = อาสาสมัครที่ช่วยแปล

# source: 12ac0dd8df20
practice-INT-01 = ความปลอดภัยและสุขภาพก่อนคำถาม

# source: 118ac62d305c
practice-INT-02 = คุยกับเขาตามลำพัง

# source: c26fb1fc38f9
practice-INT-03 = ห้องเงียบและเป็นส่วนตัว

# source: f936cd0ff912
practice-INT-04 = ล่ามที่เป็นอิสระ

# source: 5f14caa5c2a2
practice-INT-05 = บอกว่าคุณเป็นใครและอะไรเป็นความลับ

# source: 82ef1d3e473c
practice-INT-06 = สิทธิและบริการก่อนเรื่องราว

# source: 15f9087733c2
practice-INT-07 = คุยเรื่องทั่วไป แล้วชวนเล่าอย่างเปิดกว้าง

# source: 2fb7dff805af
practice-INT-08 = ปล่อยให้เล่า

# source: 6bd5338829b9
practice-INT-09 = ถามเจาะทีละช่วง

# source: a2aa0249d88f
practice-INT-10 = ถามว่าออกไปได้โดยอิสระไหม

# source: b0737ae80c7b
practice-INT-11 = อย่าถามว่า คุณเป็นผู้เสียหายค้ามนุษย์หรือไม่

# source: 633cf1788d5f
practice-INT-12 = รู้ว่าเมื่อไรควรหยุด

# source: 78c07f34447e
practice-INT-13 = จบการสัมภาษณ์ให้ดี

# source: 2eb60137dd61
practice-INT-14 = จดตามจริง และเท่าที่จำเป็น

# source: 3964e9ad9e0f
practice-INT-15 = วันนี้ไม่เปิดเผย ไม่ได้แปลว่าไม่มีการค้ามนุษย์

# source: 3c052286a4d7
practice-INT-16 = ถามเรื่องชีวิตประจำวัน ไม่ใช่ถูกบังคับหรือไม่

# source: 34d1197682df
practice-FRM-01 = หลักการเมนเดซ

# source: ac75a28e0b60
practice-FRM-02 = PEACE

# source: f757c455f9f3
practice-FRM-03 = แนวทาง NICHD สำหรับเด็ก

# source: a772a751dc85
practice-FRM-04 = จรรยาบรรณที่เข้าใจบาดแผลทางใจ

# source: b4a2974e878c
practice-FRM-05 = ข้อแนะนำจริยธรรมและความปลอดภัยของ WHO

# source: 910952279b16
practice-LAW-01 = เมื่อใช้วิธีการแล้ว ความยินยอมไม่มีผล

# source: daba69dd1088
practice-LAW-02 = เด็ก: ไม่ต้องหาวิธีการ

# source: 69fc5abaae5d
practice-LAW-03 = ไม่ต้องมีพรมแดนหรือการเดินทาง

# source: e57a0a856db1
practice-LAW-04 = การแสวงหาประโยชน์ยังไม่ต้องเริ่ม

# source: a4175415bcfb
practice-LAW-05 = ค่าจ้าง สัญญา ความรู้ หรือการออกข้างนอก ไม่ตัดอะไรออก

# source: 890011c59b9f
practice-LAW-06 = ผู้ถูกลักลอบขนอาจกลายเป็นผู้ถูกค้ามนุษย์

# source: 99fcc10ceaf9
practice-LAW-07 = สภาพไม่ดีโดยไม่มีวิธีการ เป็นเรื่องแรงงาน

# source: 241a3c2239ca
practice-LAW-08 = ผู้เสียหายกับผู้กระทำผิดเป็นคนเดียวกันได้

# source: 3a4039dd3a56
practice-LAW-10 = องค์ประกอบ 1: การกระทำ

# source: 38c963aac320
practice-LAW-11 = องค์ประกอบ 2: วิธีการ (เฉพาะผู้ใหญ่)

# source: bb8abf6a46a4
practice-LAW-12 = องค์ประกอบ 3: วัตถุประสงค์

# source: 0162046eec5f
practice-LAW-13 = เด็กคือผู้อายุต่ำกว่า 18 ปี

# source: 25a2823821a9
practice-LAW-14 = การลักลอบขนกับการค้ามนุษย์ต่างกัน

# source: 20d85ee1cb33
practice-ERR-01 = ปฏิบัติต่อเขาเหมือนผู้กระทำผิด

# source: cf81bd444ffe
practice-ERR-02 = ส่งกลับก่อนคัดกรอง

# source: 46ae1c7e2a5b
practice-ERR-03 = ไม่ถูกตี จึงไม่ใช่ผู้เสียหาย

# source: 602c422409ae
practice-ERR-04 = ประตูไม่ได้ล็อก

# source: 7e44ceaf7309
practice-ERR-05 = ไม่เชื่อว่าหนี้หรือการยึดหนังสือเดินทางมีน้ำหนัก

# source: 80dc5bc94296
practice-ERR-06 = เขาตกลงหรือได้ค่าจ้าง จึงไม่ใช่ผู้เสียหาย

# source: a3e81cd2f148
practice-ERR-07 = แค่ข้อพิพาทแรงงาน

# source: 790654f61fea
practice-ERR-08 = คุยตกลงกับเจ้าของที่ประตู

# source: 565032ea4085
practice-ERR-09 = ทำให้คำร้องเรียนรั่ว

# source: f5808e41764d
practice-ERR-10 = สัมภาษณ์เป็นกลุ่มหรือต่อหน้านาย

# source: e6d0019aaa69
practice-ERR-11 = ล่ามจากในกลุ่ม

# source: 678c67f03de7
practice-ERR-12 = ให้ชื่อแก่สถานทูตหรือสื่อโดยไม่ยินยอม

# source: eeb0df620b64
practice-ERR-13 = เรียกหลักฐานระดับศาล

# source: 0eb858c9f6b5
practice-ERR-14 = ส่งคนคืนผู้แสวงหาประโยชน์

# source: f1ce8fbd93e6
practice-ERR-15 = หาแต่เด็ก แล้วปรับเจ้าของ

# source: 36f3e33a6130
practice-ERR-16 = สัญญาแล้วหายไป

# source: f5057e98dc7b
practice-ERR-17 = สัมภาษณ์ไม่ดีและไม่สม่ำเสมอ

# source: b6b755ee7794
practice-ERR-18 = เรียกทุกคนว่าผู้เสียหาย

# source: 135f8359116c
practice-ERR-19 = คาดหวังภาพตายตัว

# source: 35ac844858fd
practice-NPP-01 = หลักสิทธิมนุษยชน UN: หลักการที่ 7

# source: 4cc2151bd741
practice-NPP-02 = อนุสัญญาสภายุโรป

# source: b0511b0538e9
practice-NPP-03 = พิธีสาร ILO ว่าด้วยแรงงานบังคับ

# source: 2ee89bd53f20
practice-NPP-04 = คำสั่งสหภาพยุโรป

# source: 40fecec6c423
practice-NPP-05 = อนุสัญญาอาเซียน: ความรับผิด

# source: 87759c71b261
practice-NPP-06 = อนุสัญญาอาเซียน: การกักตัว

# source: 4d62eae32800
practice-NPP-07 = ข้อแนะนำของ OSCE

# source: 2235eb95169d
practice-NPP-08 = จุดยืนร่วมของหน่วยงาน UN

# source: 9e2f16a1110f
practice-NPP-09 = แนวทางอาเซียนเรื่องการไม่ลงโทษ 2025

# source: 593bd5a29c16
practice-NPP-10 = แบบจำลองการบังคับ

# source: 06b11ed66ff0
practice-NPP-11 = แบบจำลองเหตุและผล

# source: 5f5c5722de88
practice-NPP-12 = การทบทวนกฎหมายอาเซียน 2017

# source: 5aaf75bc3e8d
practice-NPP-13 = ตัวบ่งชี้อาเซียนเรื่องการถูกบังคับให้กระทำผิดที่กำลังร่าง

# source: 90eb6fcf972f
practice-PRF-01 = กับดักภาพตายตัว

# source: 19e1ebb0ff0e
practice-PRF-02 = กลุ่มที่ปะปน

# source: 4e492ac724ef
practice-PRF-03 = ตัวเลข: OHCHR 2023

# source: 87d470ef2d2f
practice-PRF-04 = ตัวเลข: OHCHR 2026 ขนาด

# source: 0bdd9c777d61
practice-PRF-05 = OHCHR 2026: สิ่งที่ผู้รอดชีวิตเจอ

# source: e88fd71ebedd
practice-PRF-06 = ตัวเลข: Amnesty 2025

# source: 3b7bea759f27
practice-PRF-07 = INTERPOL: คำเตือนและความสมดุล

# source: f348ba98892d
practice-PRF-08 = ตัวเลข: ความช่วยเหลือของ IOM

# source: d475af2a8e4e
practice-REF-01 = เกณฑ์คือเหตุอันควรเชื่อ ไม่ใช่หลักฐานพิสูจน์

# source: 19b4a5850c9c
practice-REF-02 = สันนิษฐานและส่งต่อ

# source: 729bef2aa421
practice-REF-03 = ไม่ส่งออกไปขณะที่คำถามยังเปิดอยู่

# source: f8c536496798
practice-REF-04 = สิ่งแรกก่อน

# source: 83515adf839d
practice-REF-05 = ขอความยินยอมสำหรับการส่งต่อแต่ละครั้ง

# source: 6959d01b1d1e
practice-REF-06 = ไม่กักตัวเพราะสถานะหรือความผิดที่ถูกบังคับ

# source: 224dd4315b2b
practice-REF-07 = เด็ก: ประโยชน์สูงสุดและผู้ปกครองตามกฎหมาย

# source: 3900c0efd2ae
practice-REF-08 = ความช่วยเหลือไม่ขึ้นกับการให้การ

# source: 53d1f6e77ece
practice-REF-09 = สถานทูตเฉพาะเมื่อยินยอม

# source: 5f77d6463d67
practice-REF-10 = การกลับ: โดยเลือกเอง หลังตรวจแต่ละคน

# source: f79f5b1bafe1
practice-REF-11 = สิทธิลี้ภัยยังคงใช้ได้

# source: b87e9fcd868b
practice-REF-12 = ไม่ก่ออันตรายเมื่อเข้าไป

# source: 912f41a3ac27
practice-REF-13 = เก็บหลักฐานโดยยินยอม

# source: af2f0f2c1ddb
practice-REF-14 = ข้ามพรมแดน: ตกลงการส่งมอบ

# source: 727a6ca1089a
practice-REF-15 = ตรวจช่องทางก่อน

# source: 23e329dd6e5d
practice-REF-16 = ข้อสรุป A: ผู้ที่น่าจะเป็นผู้เสียหาย

# source: 0854a1f808c4
practice-REF-17 = ข้อสรุป B: เด็กที่เสี่ยง

# source: de1cf5423b83
practice-REF-18 = ข้อสรุป C: ยังสงสัย

# source: 65264dde7b4e
practice-REF-19 = ข้อสรุป D: ต้องการความคุ้มครองอื่น

# source: 0d902de49e35
practice-REF-20 = ข้อสรุป E: สิทธิแรงงาน

# source: b8120ba62826
practice-REF-21 = ข้อสรุป F: ผู้ต้องสงสัยที่มีสิทธิ

# source: 97f1aa51b223
practice-REF-22 = ข้อสรุป G: ฉุกเฉิน

# source: 23b6cee0624c
practice-RFL-01 = สภายุโรป: อย่างน้อย 30 วัน

# source: a77aaf2eb771
practice-RFL-02 = สหราชอาณาจักร: อย่างน้อย 30 วัน

# source: 4fea683dd20e
practice-RFL-03 = ไทย: ไม่เกิน 15 วัน

# source: c11b35b9b84d
practice-RFL-04 = พิธีสารปาแลร์โมและอนุสัญญาอาเซียน: ไม่กำหนดระยะเวลา

# source: cd44ace4fecf
practice-RFL-05 = กัมพูชา: ไม่พบระยะเวลา

# source: 65c492e24f61
practice-SCR-01 = TVIT (2014)

# source: aaf9f9264dd2
practice-SCR-02 = HTIAM-14 (2013)

# source: b4c5b1a2abe9
practice-SCR-03 = QYIT (2019)

# source: 794c40df13b2
practice-SCR-04 = RAFT (2021)

# source: 36c12b4dab05
practice-SCR-05 = HTST (2017)

# source: 40bf780b4bf0
practice-SCR-06 = เครื่องมือคัดกรองฟลอริดา (2025)

# source: a08262607809
practice-SCR-07 = เครื่องมือ 59 คำถาม (2024)

# source: 673a36b3a5c1
practice-SCR-08 = สัญญาณส่วนใหญ่ไม่จริง: QYIT

# source: b013ebefed72
practice-SCR-09 = สัญญาณส่วนใหญ่ไม่จริง: RAFT ตอนสร้าง

# source: 5de7e00a05e7
practice-SCR-10 = สัญญาณส่วนใหญ่ไม่จริง: RAFT ทดสอบซ้ำ

# source: 58eeecf39c3e
practice-SCR-11 = ผลคัดกรองบอกว่า ให้คุยต่อ

# source: 618f858e37da
practice-SCR-12 = ไม่มีใครสมบูรณ์แบบ

# source: 53ce4e8d86db
practice-SCR-13 = บอกว่าพบบ่อยแค่ไหน และเปลี่ยนไป

# source: 349fb8b011ca
practice-SCR-14 = ราคาของการหยุดคนมากเกินไป

# source: 68f29ad08e2a
practice-SCR-15 = ราคาของการไม่เห็นใครเลย

# source: 28c1b369de97
practice-SCR-16 = ไม่มีการคัดกรองที่ทดสอบแล้วสำหรับผู้ใหญ่จากแหล่งหลอกลวง

# source: 7890a5d8748b
practice-SCR-17 = ผลการอบรม: การบรรยายสั้นครั้งเดียว

# source: 1d33d04aa62f
practice-SCR-18 = ผลการอบรม: ความรู้จางไป

# source: 7026b1440752
practice-SCR-19 = ผลการอบรม: สิ่งที่อยู่ได้นาน

# source: a803054e7990
practice-SCR-20 = ผลการอบรม: วัดพฤติกรรม

# source: 570192cabdf4
practice-SCR-32 = ผลการอบรม: ค่อย ๆ สร้าง

# source: 1240f5f10bb3
practice-SCR-33 = ผลการอบรม: หลักสูตรคอมพิวเตอร์เห็นผลในงานจริง

# source: 004933900516
practice-SCR-34 = ผลการอบรม: สองครั้งสั้นดีกว่าหนึ่งครั้งยาว

# source: 78c0fc9a2c58
practice-SCR-35 = ผลการอบรม: ผลสะท้อน หรือแบบให้ทำตาม

# source: 943d3533bda5
practice-SCR-36 = โปรแกรมแยกคำถามได้เพียงคร่าว ๆ

# source: ec587675e6fa
practice-SCR-37 = ผลการอบรม: ตัวละครเสมือนกับผู้ประกอบวิชาชีพ

# source: 3e80e26dff77
practice-SCR-38 = ผลการอบรม: ไปถึงการสัมภาษณ์จริง

# source: 1c640c027f97
practice-SCR-39 = การสัมภาษณ์ผู้ใหญ่ที่ถูกค้ามนุษย์: ทดสอบน้อย

# source: 02b7d5e785fa
practice-SCR-21 = เมื่อมิติหนึ่งเป็นบวก

# source: 51c4e396dcef
practice-SCR-22 = อ่านมิติต่าง ๆ ร่วมกัน

# source: 8e01eeed8fa3
practice-SCR-23 = อ่านมิติสำหรับเด็ก

# source: 805666bd8e2b
practice-SCR-24 = การฉวยใช้ความเปราะบางเป็นวิธีการได้

# source: bd8cdb9d060b
practice-SCR-25 = รายการนี้ไว้วิจัย การส่งต่อต้องการน้อยกว่า

# source: a6ebacb7f0e0
practice-SCR-26 = ตัวบ่งชี้เชิงปฏิบัติการมาจากไหน

# source: a17e2c54ab1d
practice-SCR-27 = วิธีอ่านความหนักเบา

# source: f35b30a41f14
practice-SCR-28 = อ่านสิบเอ็ดข้อของ ILO

# source: 31e7a3b57e45
practice-SCR-29 = ตัวบ่งชี้ของ UNODC เรื่องการถูกบังคับให้กระทำผิด (2023)

# source: bd9c13019fad
practice-SCR-30 = HTIAM-14: ตัวเลขความตรง

# source: b74b627f9456
practice-SCR-31 = รายงานสัดส่วนคำถามที่แนะนำ

# source: e0933a798c5a
practice-SGN-01 = เชื่อว่าต้องทำงานทั้งที่ไม่เต็มใจ

# source: 3c40a46edf1b
practice-SGN-02 = ออกจากที่นั่นไม่ได้

# source: 0f84cdee4b02
practice-SGN-03 = มีคนควบคุมการไปมา

# source: d7bdee82dc40
practice-SGN-04 = กังวลหรือหวาดกลัว

# source: 8b769edf7723
practice-SGN-05 = ถูกขู่ หรือครอบครัวถูกขู่

# source: 4715bf3f5937
practice-SGN-06 = ร่องรอยการทำร้ายหรือการควบคุม

# source: 9de8aa11385c
practice-SGN-07 = ไม่ไว้ใจตำรวจหรือเจ้าหน้าที่

# source: 27085101772c
practice-SGN-08 = กลัวเปิดเผยสถานะ

# source: 7ff93767f1ee
practice-SGN-09 = ไม่มีหนังสือเดินทางหรือบัตรของตัวเอง

# source: d215d609037a
practice-SGN-10 = เอกสารปลอม

# source: e1e5230d7855
practice-SGN-11 = ไม่รู้ที่อยู่บ้านหรือที่ทำงาน

# source: c78d5fbc37a2
practice-SGN-12 = ให้คนอื่นตอบแทน

# source: cef4450d2d45
practice-SGN-13 = ทำเหมือนถูกซักซ้อม

# source: 7880e1571496
practice-SGN-14 = ถูกให้ทำงานบางอย่าง

# source: 3107e42d1398
practice-SGN-15 = ถูกนายจ้างหรือผู้ควบคุมลงโทษ

# source: ba163d843776
practice-SGN-16 = ต่อรองเงื่อนไขไม่ได้

# source: c783389ee582
practice-SGN-17 = ได้ค่าจ้างน้อยหรือไม่ได้

# source: 3349863f8771
practice-SGN-18 = เข้าถึงรายได้ของตัวเองไม่ได้

# source: f6d8f7ba1a56
practice-SGN-19 = ชั่วโมงยาว ไม่มีวันหยุด

# source: 10afd6454649
practice-SGN-20 = ที่พักไม่ดี

# source: 5ee38b558a1f
practice-SGN-21 = ไม่ได้รักษาพยาบาล

# source: febf4a2e41d0
practice-SGN-22 = มีคนรู้จักข้างนอกน้อย

# source: 1c813802b4b4
practice-SGN-23 = คุยกับคนอื่นได้เฉพาะเมื่อมีคนเฝ้า

# source: fa7140cedf89
practice-SGN-24 = ถูกผูกด้วยหนี้

# source: 9907bbaeb701
practice-SGN-25 = คนอื่นจ่ายค่าเดินทางและต้องทำงานใช้

# source: 52bb7951a375
practice-SGN-26 = กลุ่มอยู่ที่ทำงานและแทบไม่ออกไป

# source: 83b74e5971dc
practice-SGN-27 = อาคารไม่เหมาะให้อยู่

# source: 36743c71c48d
practice-SGN-28 = ไม่มีชุดป้องกัน

# source: 8af0bc9315d8
practice-SGN-29 = ไม่มีสัญญา

# source: f2943ec72e13
practice-SGN-30 = พึ่งนายจ้างเรื่องที่พัก การเดินทาง และอาหาร

# source: 80b62fa65653
practice-SGN-31 = ไม่เคยเห็นโดยไม่มีนายจ้าง

# source: f5a8dcb3b5bf
practice-SGN-32 = ถูกปรับเป็นการลงโทษ

# source: cc5e8e6ca36b
practice-SGN-33 = ถูกด่าหรือขู่ในที่ทำงาน

# source: 4c2e185c30c1
practice-SGN-34 = ไม่ได้ฝึกสำหรับงาน

# source: f34bf53f587a
practice-SGN-35 = ไม่มีเอกสารและบันทึกค่าจ้าง

# source: 43d066937622
practice-SGN-36 = ป้ายความปลอดภัยเป็นภาษาที่อ่านไม่ได้

# source: e221cc14fc93
practice-SGN-37 = อยู่กับครอบครัวแต่กินแยก

# source: c8057d9f7f86
practice-SGN-38 = ไม่มีที่ส่วนตัว

# source: 3c273066aa24
practice-SGN-39 = นายจ้างแจ้งว่าหาย

# source: 9a0fd527b9c6
practice-SGN-40 = แทบไม่ออกไป และไม่เคยไปคนเดียว

# source: 834d23d9b154
practice-SGN-41 = เด็กที่ไม่มีพ่อแม่หรือผู้ปกครอง

# source: 50ea19d3adf4
practice-SGN-42 = เด็กทำตัวแก่กว่าวัย

# source: 9bb606863d57
practice-SGN-43 = เด็กไม่มีเพื่อนและไม่ได้เล่น

# source: 6036e1fab53a
practice-SGN-44 = เด็กไม่ได้เรียน

# source: 529fd10c265b
practice-SGN-45 = เด็กกินแยกจากคนในบ้าน

# source: b96ea213f4f5
practice-SGN-46 = เด็กทำงานที่ไม่เหมาะ

# source: 06ad1198b8a2
practice-SGN-47 = เด็กเดินทางกับผู้ใหญ่ที่ไม่ใช่ญาติ

# source: ea6882e53033
practice-SGN-48 = เด็กไม่มีเอกสาร

# source: b340f98416b9
practice-SGN-49 = ผู้ใหญ่คนเดียวกับเด็กหลายคนที่ไม่ใช่ญาติ

# source: 6e4bee906abb
practice-SGN-50 = เด็กลำพังที่มีเบอร์แท็กซี่หรือเบอร์ติดต่อ

# source: 5dea199399a9
practice-SGN-51 = เด็ก คนแก่ หรือผู้ย้ายถิ่นพิการขอทาน

# source: fe3073bbec17
practice-SGN-52 = เด็กถือหรือขายยาเสพติด

# source: eb65d94541c5
practice-SGN-53 = กลุ่มถูกพาไปไกลทุกวัน

# source: a9660b86fbdb
practice-SGN-54 = กลุ่มสัญชาติเดียวขอทานหรือลักขโมย

# source: e63ea3133af8
practice-SGN-55 = ถูกลงโทษเพราะหาเงินได้น้อย

# source: 5ffcdab338db
practice-SGN-56 = อยู่กับกลุ่มที่ได้ประโยชน์

# source: 423dfc7ebce9
practice-SGN-57 = เดินทางกับกลุ่มที่ได้ประโยชน์

# source: b832eaeff944
practice-SGN-58 = สัญญาณเดียวพิสูจน์อะไรไม่ได้

# source: ae1e472e5b25
practice-SGN-59 = สัญญาณคือเหตุให้ถามต่อ

# source: 30374ec06850
practice-SGN-60 = สัญญาณจากช่วงการแสวงหาประโยชน์หนักกว่า

# source: a9d76e5900a3
practice-SGN-61 = ความหมายขึ้นกับบริบท

# source: 3e705f08e610
practice-SGN-62 = สัญญาณที่รู้กันแล้วหมดแรง

# source: 0cc2feab409c
practice-SYS-01 = เสาหลัก 1: การระบุตัวและคุ้มครอง

# source: fb49269f80ce
practice-SYS-02 = เสาหลัก 2: ความช่วยเหลือและบริการรายบุคคล

# source: e79b7a20b8da
practice-SYS-03 = เสาหลัก 3: การกลับเข้าสังคม

# source: 659c48ec31db
practice-SYS-04 = เสาหลัก 4: ความยุติธรรมทางอาญาและการเยียวยา

# source: 692b43fe31f0
practice-SYS-05 = สิ่งที่คู่มือขอ

# source: da64d8bd043d
practice-SYS-06 = อนุสัญญาและแผนปฏิบัติการอาเซียน

# source: 50d56b0c5236
practice-SYS-07 = แผนงานโบโฮล 2.0

# source: 9eb4c91a8282
practice-SYS-08 = แนวทางอาเซียนเรื่องผู้เสียหายที่เป็นหญิง

# source: dd24a77aaf62
practice-SYS-09 = แนวทางอาเซียนเรื่องความต้องการของผู้เสียหาย

# source: 24ebcb8d3264
practice-SYS-10 = คู่มืออาเซียน ไม่ก่ออันตราย

# source: 0e860a8f3045
practice-SYS-11 = แนวทางอาเซียนเรื่องการไม่ลงโทษ

# source: c34e71f9b302
practice-SYS-12 = กัมพูชา: คณะกรรมการแห่งชาติ (NCCT)

# source: 4eaeeb857045
practice-SYS-13 = กัมพูชา: กรมตำรวจด้านการค้ามนุษย์และเยาวชน

# source: a89198f2bfc1
practice-SYS-14 = กัมพูชา: NGO เป็นตัวแทนผู้ยื่นคำขอไม่ได้

# source: dbe59c21ebbf
practice-SYS-15 = กัมพูชา: กรมตรวจคนเข้าเมือง

# source: 06e1314608ec
practice-SYS-16 = กัมพูชา: กระทรวงกิจการสังคม (MoSVY)

# source: d2d57bcd2aa7
practice-SYS-17 = กัมพูชา: กระทรวงแรงงาน

# source: 39e0d2836f08
practice-SYS-18 = กัมพูชา: กระทรวงยุติธรรมและอัยการ

# source: dc839ed2d11b
practice-SYS-19 = กัมพูชา: คณะกรรมการเรื่องการหลอกลวงออนไลน์

# source: d749bb1d28a3
practice-SYS-20 = กัมพูชา: สถานคุ้มครองของ NGO

# source: 52ea928c36c2
practice-SYS-21 = กัมพูชา: กฎหมายปี 2008

# source: 678d287d2c94
practice-SYS-22 = กัมพูชา: การแสวงหาประโยชน์และความยินยอมในกฎหมายปี 2008

# source: 27d606021391
practice-SYS-23 = กัมพูชา: แนวทางการระบุตัว

# source: 65657bfcede3
practice-SYS-24 = กัมพูชา: เลขระเบียบและกำหนดเวลา

# source: 289e647990d8
practice-SYS-25 = สายด่วน: ใช้เลขสมมติ

# source: 799b7372e45a
practice-SYS-26 = เส้นทางจริงของคดีหนึ่ง (2023)

# source: 2bf0933d3560
practice-SYS-27 = กัมพูชา: อันดับ TIP

# source: b137d786687d
practice-SYS-28 = กัมพูชา: รายงาน TIP 2026

# source: 01aa76c32622
practice-SYS-29 = กัมพูชา: ความคืบหน้าปี 2024

# source: 0518df53e5cc
practice-SYS-30 = กัมพูชา: ร่างกฎหมายเรื่องการหลอกลวงออนไลน์

# source: aa7f5c4ee7e3
practice-SYS-31 = กัมพูชา: ร่างกฎหมาย สิ่งที่ยังไม่รู้

# source: e67595a099a4
practice-SYS-32 = ไทย: กฎหมายและการส่งต่อ

# source: 2319075340d1
practice-SYS-33 = ไทย: กุมภาพันธ์ 2025

# source: 75dfe3ce7ba3
practice-SYS-34 = ไทย: ศูนย์สระแก้ว ธันวาคม 2025

# source: ce2fdafc084a
practice-SYS-35 = ฟิลิปปินส์: กฎหมาย

# source: 5f931d69261a
practice-SYS-36 = ฟิลิปปินส์: การตรวจขาออก

# source: e30af422877e
practice-SYS-37 = อินโดนีเซีย: กฎหมาย

# source: 69547871ec13
practice-SYS-38 = อินโดนีเซีย: มกราคม 2026

# source: 3489a46a0f4a
practice-SYS-39 = ลาว เมียนมา เวียดนาม

# source: 662447f9fff2
practice-WHO-01 = ไม่ก่ออันตราย

# source: eae4ab471fe4
practice-WHO-02 = รู้เรื่องและชั่งความเสี่ยง

# source: a88f85783f80
practice-WHO-03 = มีข้อมูลส่งต่อพร้อม สัญญาเฉพาะสิ่งที่ทำได้

# source: fd8d0a5ec222
practice-WHO-04 = เลือกและเตรียมล่ามและเพื่อนร่วมงาน

# source: f41d0d94a641
practice-WHO-05 = รักษาชื่อและเรื่องเป็นความลับ

# source: 70d2aafafefa
practice-WHO-06 = ขอความยินยอมโดยรู้ข้อมูล

# source: b02d5c47dac1
practice-WHO-07 = เคารพมุมมองของเขาต่ออันตราย

# source: 5fee8d9863f8
practice-WHO-08 = ไม่ก่อบาดแผลใหม่

# source: d8cf03b3be90
practice-WHO-09 = พร้อมรับเหตุฉุกเฉิน

# source: 5a365b4b3b8c
practice-WHO-10 = ใช้ข้อมูลให้เป็นประโยชน์
