# language: th
# translator: machine draft
# state: draft

## Run: notebook

# source: 49c266baaaa7
notebook-search = ค้นหา

# source: 4675cc2c359b
certainty-question = เป็นไปได้แค่ไหนว่า { $person } เป็นผู้เสียหาย

# source: a8a22dc748a9
certainty-ends = 0: ไม่ใช่แน่นอน · 100: ใช่แน่นอน

# source: 1de27d043d6c
percent = { $percent }%

# source: 7d9eb7acb13e
note-close = ปิด

# source: cf34797117ed
reference-search = ค้นหา: หนี้ หนังสือเดินทาง ค่าจ้าง …

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

## Notebook: piles and reasons

# source: c158134ed382
notebook-reason = เหตุผลสำหรับการตัดสินใจ

# source: ffd7cd56e82d
notebook-reasons = เหตุผลสำหรับการตัดสินใจ: { $count } จากไม่เกิน { $most }

# source: c1e4d267e977
notebook-pile-empty = ไม่มีข้อความอยู่ที่นี่

# source: 462dffd5e214
note-sort-means = นับ: สัญญาณว่าคนนี้อาจเป็นผู้เสียหาย ถามต่อ: อาจใช่หรือไม่ใช่ก็ได้ วางไว้ก่อน: ไม่ได้บอกอะไร หรือบอกตรงกันข้าม
