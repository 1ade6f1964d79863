# language: th
# translator: machine draft
# state: draft

## Run: notebook

# source: fb5a97385938
notebook-cues = สิ่งที่คุณสังเกตเห็น

# source: b99f60c94557
notebook-empty = คุณยังไม่ได้สังเกตเห็นอะไร ลองดู อ่าน และถาม

# source: 49c266baaaa7
notebook-search = ค้นหา

# source: 63cc025cbbc8
notebook-only-unmarked = เฉพาะที่ยังไม่มีบันทึก

# source: 9aa254769af9
cue-below = { $how } · { $marked }

# source: 124c6c381a5f
cue-marked =
    { $count ->
        [0] ยังไม่มีบันทึก
       *[other] { $count } บันทึก
    }

# source: 7208794c984e
how-seen = เห็นเอง

# source: 3316348dbadf
how-read = อ่านพบ

# source: 9f7f9b62381a
how-compared = เห็นเมื่อเทียบกัน

# source: ef895c244418
how-told = { $person } เล่า

# source: 2d5b00a7267f
how-noticed = สังเกตเห็นระหว่างทาง

# source: fddc2b0bdb92
certainty-title = คุณมั่นใจแค่ไหน

# source: aed960c488f0
certainty-why = บอกว่าคุณคิดว่าเป็นไปได้แค่ไหน ไม่ใช่ว่าถ้าจริงจะร้ายแรงแค่ไหน คุณเปลี่ยนได้จนกว่าจะจบ

# source: 4675cc2c359b
certainty-question = เป็นไปได้แค่ไหนว่า { $person } เป็นผู้เสียหาย

# source: a8a22dc748a9
certainty-ends = 0: ไม่ใช่แน่นอน · 100: ใช่แน่นอน

# source: 1de27d043d6c
percent = { $percent }%

# source: 55576676783c
notes-title = บันทึกของคุณ

# source: ec68cb3e7c34
notes-none = คุณยังไม่ได้เขียนอะไร เลือกสักอย่างทางซ้าย

# source: 63d3a2ef781f
note-cue = คุณสังเกตเห็นว่า

# source: 50fb072dfa8b
note-about = เป็นเรื่องของใคร

# source: 16d9abdc89c4
note-meaning = บ่งบอกถึงอะไร

# source: 2b83b847e97c
note-indicators = สัญญาณของการค้ามนุษย์

# source: abb039422a0b
note-nothing = ไม่ได้มีความหมายอะไร

# source: fddc2b0bdb92
note-how-sure = คุณมั่นใจแค่ไหน

# source: 6dcbba6a0821
note-save = จดไว้

# source: 7d9eb7acb13e
note-close = ปิด

# source: c0bf75bd78bf
note-change = แก้ไข

# source: 7d2a64f5083a
note-retract = ถอนบันทึก

# source: 56602d50dd5d
note-sure = มั่นใจ { $percent }%

# source: 2235762fb11e
note-missing-about = บอกว่าเป็นเรื่องของใคร

# source: bfd8f7409a99
note-missing-sure = บอกว่าคุณมั่นใจแค่ไหน

# source: 9f2099250cd4
note-missing-meaning = บอกว่าบ่งบอกถึงอะไร

# source: f296e674c79c
note-missing-indicators = เลือกอย่างน้อยหนึ่งสัญญาณจากรายการ

# source: 5b4a623367f8
reference-title = สัญญาณ

# source: cf34797117ed
reference-search = ค้นหา: หนี้ หนังสือเดินทาง ค่าจ้าง …

# source: 5ddc83cd52c1
reference-tag = ทั้งหมดนี้: { $tag }

# source: 07098fde9903
reference-none = ไม่พบสิ่งที่ตรงกับคำเหล่านี้

# source: 43b3baa7d5c2
indicator-line = { $code } { $label }

## Notebook: lines on pages

# source: 389ba2803146
notebook-none = ตรงนี้ยังไม่มีอะไร แตะบรรทัดที่มีคนพูด ที่คุณเห็น หรือที่คุณอ่าน แล้ววางไว้บนหน้าหนึ่ง

# source: 61cfcbc232eb
notebook-lines =
    { $count ->
        [0] ยังไม่มีบรรทัด
       *[other] { $count } บรรทัด
    }

# source: 3b005e99ba92
notebook-found = ได้ยิน ได้เห็น และได้อ่าน

# source: 9b07c429f063
note-sort = บรรทัดนี้คืออะไรสำหรับคุณ เกี่ยวกับ { $person }

# source: c456adc9bfd0
note-nobody = ยังไม่มีใครที่บรรทัดนี้จะอยู่บนหน้าของเขาได้

# source: c3ea5bf706e4
note-counts = นับ

# source: 4c02209efd00
note-ask-further = ถามต่อ

# source: c5b8d818139a
note-set-aside = วางไว้ก่อน

# source: a86c8df6fd75
note-unsorted = ยังไม่แยก

# source: 2407003bcc2f
note-page = บนหน้าของใคร

# source: f4172e97efdb
note-strike = เอาออกจากหน้า

# source: 5df508c98706
note-why = เพราะอะไร เว้นว่างไว้ได้

# source: ba713d8e6958
note-which = สัญญาณใด เว้นว่างไว้ได้

# source: ae4560c93dd9
note-lay = วางเทียบกับอีกบรรทัด

# source: 89d3258299fe
note-lay-means = เมื่อคุณคิดว่าทั้งสองเป็นจริงพร้อมกันไม่ได้

# source: f6ce3f7420f6
note-laying = แตะบรรทัดที่เป็นจริงไม่ได้ ถ้าบรรทัดนี้จริง

# source: 27bcb8d374c8
note-lay-none = ปล่อยไว้

# source: 036f4fbf73b4
settled-title = บอกใครได้บ้าง ตามที่ { $person } พูดไว้

# source: 1ee36a40e75c
settled-nothing = กับ { $person } ยังไม่ได้ตกลงว่าบอกใครได้บ้าง ถามได้ในการสนทนา

# source: 40cbee18eda8
settled-yes = บอกได้

# source: 3d1dadca0168
settled-no = ห้ามบอก

# source: 3b82aae1ed24
settled-not-yet = ยังไม่

# source: 75557ff05220
promise-open = สัญญาไว้ และยังไม่ได้ทำ

# source: cd7f0e9ed30a
promise-kept = สัญญาไว้ และทำแล้ว

# source: 08d4509a90df
promise-broken = สัญญาไว้ และไม่ได้ทำ
