# language: th
# translator: machine draft
# state: draft

## What many runs show together

# source: 542279de8ecd
across-open = การฝึกของคุณจนถึงตอนนี้

# source: cdb4ee2aea69
across-point = .

# source: afda5489f2f4
across-runs = การฝึกที่จบแล้วและนับได้: { $runs }

# source: 0560b54abf32
across-whose = นี่คือการฝึกที่เก็บไว้ในคอมพิวเตอร์หรือไดรฟ์นี้ โปรแกรมไม่รู้จักชื่อของใคร ถ้ามีคนอื่นเล่นที่นี่ด้วย การฝึกของเขาก็รวมอยู่ด้วย สิ่งนี้แสดงสิ่งที่ทำที่นี่ ไม่ใช่สิ่งที่ใครจะทำเมื่อปฏิบัติหน้าที่

# source: 43e90745c4c3
across-reading = กำลังอ่านการฝึกของคุณ: { $done } จาก { $all }

# source: fac68eea7fdb
across-none = ยังไม่มีการฝึกที่จบแล้วและนับได้ที่นี่ หลังการฝึกครั้งแรก ๆ คุณจะเห็นที่นี่ว่าการฝึกเหล่านั้นรวมกันแสดงอะไร

# source: 395708b19b05
across-left-out = ไม่ได้นับ: { $reasons }

# source: 5ddf8a14dd29
across-left-begun = { $count } ครั้งที่ยังไม่จบ

# source: e23c09302cf4
across-left-unreadable = { $count } ครั้งที่อ่านไม่ได้จนจบ

# source: 11ef78de6410
across-left-missing = { $count } ครั้งของสถานการณ์จำลองที่ไม่มีที่นี่

# source: b1296850fb76
across-left-rules = { $count } ครั้งที่ให้คะแนนตามกฎของรุ่นอื่น

# source: 7a51edfdf328
across-left-differs = { $count } ครั้งที่ตอนนี้ได้ผลต่างไป

# source: 86c74189d69a
across-left-unfair = { $count } ครั้งที่ไม่อาจประเมินใครได้

# source: d6244e099501
across-left-copies = { $count } ครั้งที่มีซ้ำที่นี่

# source: e67480e03555
across-left-older = { $count } ครั้งที่เก่ากว่า { $newest } ครั้งล่าสุด

# source: bfe7c0698242
across-provisional = จำนวนกรณีที่ต้องมีก่อนจะบอกอะไรนั้น เลือกไว้ชั่วคราว คณะผู้ปฏิบัติงานต้องเป็นผู้กำหนด

# source: 8cc40ef313f8
across-stands-out = สิ่งที่เห็นเด่น

# source: 662b899c1bab
across-lines = จากสัญญาณธรรมดา { $of } ข้อที่คุณจดไว้ คุณถือว่า { $got } ข้อเป็นสัญญาณของการค้ามนุษย์

# source: ddf036f39d1a
across-lines-passed = จากสัญญาณจริง { $of } ข้อที่คุณจดไว้ คุณไม่ได้นับ { $got } ข้อ

# source: c5a0746d8d9e
across-lines-readily = คุณสงสัยง่ายเกินไป ลองถามว่ามีอะไรอื่นอธิบายสัญญาณนั้นได้ไหมก่อนจะนับ

# source: f12d47ab0e1b
across-lines-hardly = คุณนับน้อยเกินไป สัญญาณที่ไม่มีอะไรอธิบายได้ย่อมนับ

# source: 0bcf71688b61
across-lines-both = สัญญาณจริงกับสัญญาณธรรมดายังดูคล้ายกันมากสำหรับคุณ ถามอีกหนึ่งคำถามก่อนแยกแยะ

# source: 5beb67a50923
across-lines-neither = จากข้อมูลนี้ยังไม่เห็นว่าคุณเอนไปทางใด

# source: 1d4578d70de7
across-lines-few = การแยกสัญญาณจริงจากสัญญาณธรรมดาของคุณ จะบอกเมื่อมีบรรทัดที่แยกแล้วอย่างละ { $need } ข้อ ยังขาด: ธรรมดา { $innocent } จริง { $signs }

# source: 7cc970f7e5f0
across-people = จาก { $of } คนที่ไม่ใช่ผู้เสียหาย คุณสันนิษฐานว่า { $got } คนเป็นผู้เสียหาย

# source: 0c4ff15a40d3
across-people-passed = จากผู้เสียหาย { $of } คน คุณมองไม่เห็น { $got } คน

# source: d4b523b17742
across-people-readily = คุณสันนิษฐานง่ายเกินไป มองหาสิ่งที่ชี้ไปทางอื่นด้วย

# source: ccbedfb36e99
across-people-hardly = คุณพลาดผู้เสียหายมากเกินไป เหตุอันควรเชื่อใช้น้อยกว่าการพิสูจน์

# source: f3cf49a83038
across-people-both = ผู้เสียหายกับคนอื่นยังดูคล้ายกันมากสำหรับคุณ ฟังแต่ละคนให้นานขึ้นก่อนตัดสินใจ

# source: 2c595bd49e3f
across-people-neither = จากข้อมูลนี้ยังไม่เห็นว่าคุณเอนไปทางใดกับผู้คน

# source: 9904d2fb360a
across-people-few = การแยกผู้เสียหายจากคนอื่นของคุณ จะบอกเมื่อมีอย่างละ { $need } คน ยังขาด: ผู้เสียหาย { $victims } คนอื่น { $others }

# source: 4ba1104fffe2
across-by = { $words } ({ $rule })

## Behind it

# source: 06b848b2fe58
across-figures = ตัวเลขที่อยู่เบื้องหลัง

# source: 94f2ff96f9e7
across-between = คำว่า “ระหว่าง” บอกว่าแน่แค่ไหน ค่าจริงอาจอยู่ตรงไหนก็ได้ในช่วงนั้น (95 ใน 100 ครั้งเป็นเช่นนั้น) ยิ่งมีกรณีน้อย ช่วงยิ่งกว้าง

# source: b39c2b0f9248
across-group-lines = บรรทัดที่คุณแยกแยะ

# source: 5dddf7930655
across-group-people = คนที่คุณตัดสินใจเกี่ยวกับเขา

# source: 33f0e0bb2a66
across-group-sure = คุณบอกว่ามั่นใจแค่ไหน

# source: ccafa894dd48
across-figure-lines-over = สัญญาณธรรมดาที่ถือเป็นสัญญาณของการค้ามนุษย์: { $rate } % ระหว่าง { $low } ถึง { $high } % จาก { $of }

# source: 91eacd96698a
across-figure-lines-passed = สัญญาณจริงที่ไม่ได้นับ: { $rate } % ระหว่าง { $low } ถึง { $high } % จาก { $of }

# source: 754c5ca93636
across-figure-people-over = คนอื่นที่สันนิษฐานว่าเป็นผู้เสียหาย: { $rate } % ระหว่าง { $low } ถึง { $high } % จาก { $of }

# source: e15fd8f81c2c
across-figure-people-passed = ผู้เสียหายที่มองไม่เห็น: { $rate } % ระหว่าง { $low } ถึง { $high } % จาก { $of }

# source: 51349070beb9
across-figure-d = การแยกออกจากกัน (d′): { $value } ระหว่าง { $low } ถึง { $high } 0 คือเดา ยิ่งสูงยิ่งดี

# source: bd7a3f7b50ad
across-figure-c = คุณเอนไปทางใด (criterion): { $value } ระหว่าง { $low } ถึง { $high } ต่ำกว่า 0 คือสงสัยง่าย สูงกว่า 0 คือสงสัยยาก

# source: 4604824c326e
across-brier = คะแนน Brier: { $value } ระหว่าง { $low } ถึง { $high } จาก { $count } ครั้งที่บอก 0 คือมั่นใจและถูกเสมอ ผู้ที่บอก 50 % เสมอได้หนึ่งในสี่

# source: bb5b8635fd61
across-sure-few = จะบอกเมื่อคุณบอกความมั่นใจแล้ว { $need } ครั้ง ยังขาด: { $more }

# source: 6acc6b313c92
across-curve = สิ่งที่คุณบอก กับสิ่งที่เป็นจริง

# source: 7a261b86bfa2
across-curve-means = ไปทางขวาคือคุณบอกว่าเป็นไปได้แค่ไหน ขึ้นไปคือมีกี่คนที่เป็นผู้เสียหาย บนเส้นประคือมั่นใจพอดี ใต้เส้นคือสงสัยมากไป เหนือเส้นคือน้อยไป ขีดตั้งบอกว่าแต่ละจุดแน่แค่ไหน

# source: f9c1095d7e8a
across-curve-point = เมื่อคุณบอกราว { $said } % ({ $count } ครั้ง) มี { $got } คนเป็นผู้เสียหาย: { $rate } % ระหว่าง { $low } ถึง { $high } %

# source: 662af21a3746
across-axis-said = คุณบอก %

# source: 1c759a96332f
across-axis-true = เป็นผู้เสียหาย %

# source: 0b92df1e9e49
across-even = มั่นใจพอดี

# source: acba25512100
across-axis-run = ครั้งที่

# source: 43405af2966a
across-axis-value = จาก 100

# source: e31661b5e580
across-asked = คุณถามอย่างไร ทีละครั้ง

# source: c31829bbc598
across-asked-all = คุณพูด { $all } ครั้งในการสนทนา: { $open } ครั้งเปิดกว้างหรือต่อจากสิ่งที่เล่า { $good } ครั้งเป็นวิธีที่ดีอื่น { $leading } ครั้งใส่คำตอบให้เขา { $poor } ครั้งเป็นวิธีที่ไม่ดีอื่น

# source: 51536614652f
across-asked-plot = วิธีถามที่ดี จาก 100

# source: 2ae107b283b1
across-runs-few = บอกทีละครั้งเมื่อมีการฝึก { $need } ครั้งขึ้นไป ยังขาด: { $more }

# source: 9ee78f7704f8
across-scores = ทักษะ ทีละครั้ง

# source: d8b5a624c636
across-series = ครั้งแรก { $first } ครั้งล่าสุด { $last } ต่ำสุด { $low } สูงสุด { $high } การฝึก: { $count } ตามลำดับ: { $values }

# source: 35c334e72ae6
across-series-none = ไม่ได้ประเมิน

# source: 537311465939
across-missed = สิ่งที่คุณมองข้าม และสิ่งที่เกิดซ้ำ

# source: cfc7dc756b29
across-worries = สัญญาณที่ควรพบ ข้อกังวลที่อ่อนที่สุดก่อน

# source: c4f6561b15d0
across-worry = { $worry }: พบ { $got } จาก { $of } คือระหว่าง { $low } ถึง { $high } %

# source: 99f84105d551
across-worries-few = บอกเรื่องข้อกังวลหนึ่งเมื่อมี { $need } สัญญาณขึ้นไป ยังไม่มีข้อใดถึง

# source: 09cefa0d63b2
across-mistakes = ความผิดพลาดที่มีบันทึกไว้ ที่พบบ่อยที่สุดก่อน

# source: 5da5c9dd5b15
across-mistake = { $mistake }: ใน { $got } จาก { $of } ครั้ง

# source: 760e549f2c31
across-mistakes-none = ไม่พบ การฝึก: { $runs }

## Whether looks mattered

# source: 969527a83dc5
across-looks = รูปลักษณ์มีผลไหม สำหรับคุณคนเดียว

# source: f79f667d1b5f
across-looks-alone = ส่วนนี้สำหรับคุณคนเดียว ไม่อยู่ในรายงานใด และไม่อยู่ในสิ่งใดที่ส่งต่อ

# source: 74a720a90995
across-looks-means = คนสองคนอาจมีบทเดียวกันและความจริงเดียวกัน ต่างกันแค่รูปลักษณ์ งานที่รอบคอบตัดสินใจเหมือนกันเกี่ยวกับทั้งสอง ความต่างที่นี่ไม่ได้พิสูจน์อะไรเกี่ยวกับคุณ แต่เป็นเหตุให้คิด การไม่พบก็ไม่ใช่ข้อพิสูจน์ว่าเป็นธรรม

# source: 39b7370f30a3
across-trait-age = อายุ

# source: da5ead212d52
across-trait-gender = หญิงหรือชาย

# source: 701d021d08c5
across-trait-origin = ประเทศ

# source: 2ba62c2b69f5
across-trait-dress = เสื้อผ้า

# source: 216f8ced9f8d
across-looks-few = กรณีไม่พอจะบอก คู่ที่ต่างกันในข้อนี้: { $pairs } คู่ที่ไม่ต่าง: { $same } ต้องมีอย่างละ { $need }

# source: 6b7cbc73375d
across-looks-nothing = ไม่เห็นความต่างเกินกว่าความบังเอิญ จาก { $pairs } คู่ที่ต่างกันในข้อนี้ คุณตัดสินใจต่างกัน { $got } คู่ จาก { $same } คู่ที่ไม่ต่าง { $same_got } คู่

# source: b5e6b00b3ee7
across-looks-differs = ลองดูข้อนี้อีกครั้ง จาก { $pairs } คู่ที่ต่างกันในข้อนี้ คุณตัดสินใจต่างกัน { $got } คู่ จาก { $same } คู่ที่ไม่ต่าง มีเพียง { $same_got } คู่ ใน { $alone } คู่ไม่มีอย่างอื่นต่างกัน รูปลักษณ์ที่นี่แจกโดยบังเอิญ และไม่เคยบอกว่าอะไรจริง
