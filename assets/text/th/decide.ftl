# language: th
# translator: machine draft
# state: draft

## Run: decide

# source: cfa6a08af3ed
decide-title = การตัดสินใจ

# source: 7df0784dce9d
decide-open = ยังไม่ได้ตัดสินใจ

# source: 8d3c6686ec30
decide-done = ตัดสินใจแล้ว

# source: d03527468a22
decide-threshold = มีเหตุอันควรเชื่อก็พอแล้ว ไม่ต้องมีข้อพิสูจน์

# source: e60c5cf0cd2e
decide-findings = คุณสรุปเรื่องของ { $person } ว่าอย่างไร

# source: 2f190050203f
decide-findings-why = ถูกได้มากกว่าหนึ่งข้อ

# source: 7d56a2da9b43
decide-services = คุณจะส่งต่อ { $person } ไปที่ไหน

# source: ce2903a0a67c
decide-share = ใครอีกที่จะได้รู้เรื่องของคนนี้

# source: b04396db27a0
decide-share-why = บอกเท่าที่จำเป็น และบอกเฉพาะคนที่จำเป็นต้องรู้

# source: f82139de92ef
decide-offences = ถ้ามีการกระทำความผิด

# source: 394e5fdc3634
decide-onward = การอยู่ต่อและการเดินทางต่อ

# source: 908900e66bf6
decide-confirm = ตัดสินใจเรื่องของ { $person }

# source: eca1d446d63e
decide-change = เปลี่ยนการตัดสินใจเรื่องของ { $person }

# source: bee9cc87d179
decide-kept = ตัดสินใจแล้ว คุณยังเปลี่ยนได้

# source: c539d30b69e4
decide-missing = ยังขาด: { $missing }

# source: 0306a0b1a9bc
missing-finding = ข้อสรุป

## Ending

# source: 0478862bdbea
end-title = จบรอบฝึกนี้ไหม

# source: 81a57fe2edfa
end-undecided = คุณยังไม่ได้ตัดสินใจเรื่องของ:

# source: 54f9aeaef83e
end-all-decided = คุณตัดสินใจครบทุกคนแล้ว หลังจากนี้จะแก้ไขอะไรไม่ได้

# source: 0d223d80daad
end-unrated = คุณยังไม่ได้บอกว่ามั่นใจแค่ไหนเรื่องของ: { $people }

# source: a9549d7d0636
end-stay = ยังไม่จบ

# source: e7121904357f
end-confirm = จบ แล้วดูว่าความจริงเป็นอย่างไร

## Decide: because, and what follows

# source: 769b2912da4a
decide-nobody = ยังไม่มีใครที่คุณต้องตัดสินใจ

# source: 56e3272c3c2e
decide-grounds = เพราะบรรทัดเหล่านี้

# source: bcdbde5aecef
decide-grounds-why = ไม่เกินหกบรรทัด จากหน้านี้ การตัดสินใจจะบอกแก่คนนั้นพร้อมเหตุผล

# source: 87184fa5ef08
decide-grounds-none = หน้านี้ยังไม่มีบรรทัดใด แตะบรรทัดเพื่อวางไว้ที่นั่น

# source: 33a57314689e
decide-grounds-counts = ทั้งหมดที่นับ

# source: e276e6c96ec5
decide-grounds-ask-further = ทั้งหมดที่คุณจะถามต่อ

# source: 2a936f16ae91
decide-grounds-set-aside = ทั้งหมดที่คุณวางไว้ก่อน

# source: 96a8e1e4184f
decide-agreed = ทั้งหมดที่ { $person } ตกลง

# source: 5c9399c39430
decide-to = ส่งให้อยู่ในมือใคร

# source: 2a549dc6668b
decide-leaves = สิ่งที่ทิ้งไว้ให้

# source: 856930e778cd
decide-way-back = ทางกลับมา

# source: ca2074f4ca0d
decide-way-back-means = หมายเลขที่เก็บไว้ได้ วันหนึ่ง และชื่อหนึ่ง

# source: 64c0b5c1d089
end-day-title = จบวันหรือไม่

# source: 4106f417bbf7
end-day-means = แล้ววันถัดไปจะเริ่มขึ้น

# source: bfc55f88b8e5
end-day-decided = คุณตัดสินใจเรื่องทุกคนแล้ว พรุ่งนี้ยังเปลี่ยนได้
