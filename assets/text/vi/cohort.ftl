# language: vi
# translator: machine draft
# state: draft

## What is taken from a kept run

# source: e7a9f532f5ea
cohort-ended = { $band }; số bước: { $moves }

# source: fb5cd8e813df
cohort-result-cut = dòng { $line }, tức kết quả, bị cắt mất, và được tính lại từ các bước

# source: 97aba7da9e8d
cohort-other-result = khi được lưu, kết quả khác; những gì được nói theo quy tắc hiện hành

# source: 5232c3cd147f
cohort-changed = tình huống, thư viện hoặc chương trình đã thay đổi từ đó, và kết quả vẫn như cũ

# source: f317fc069468
cohort-unknown = số dòng của chương trình mới hơn bị bỏ qua: { $lines }

## What is only counted

# source: fa13edc9f78f
cohort-open = lượt này chưa kết thúc và có thể chơi tiếp; không có gì được nói về sự thật

# source: df61abf4f291
cohort-open-cut = dòng { $line } bị cắt mất; trước đó lượt này chưa kết thúc và có thể chơi tiếp; không có gì được nói về sự thật

# source: f85cbc45551e
cohort-nowhere = đây là lượt của tình huống `{ $name }`, không có ở đây

# source: a55874bd3a75
cohort-broken = đây là lượt của tình huống `{ $name }`, hiện không chơi được ({ $why })

# source: 487caf30334a
cohort-differs = từ bước { $at } trở đi nay thành chuyện khác ({ $why })

# source: bc1bb8d8902b
cohort-unfair = không ai bị đánh giá trong lần rút này, vì người cẩn thận cũng sẽ quyết định sai

# source: b560dd127dc8
cohort-kept = bản ghi giữ: { $band }

## What is not taken

# source: 02372edf8822
cohort-spoiled = { $why }; không lấy gì từ đó

# source: 4a775986f17e
cohort-copy = bản sao của { $name }, đi xa bằng hoặc xa hơn; chỉ đếm một lần

## The folder

# source: 5e5c00e1bb65
cohort-none = không có bản ghi lượt nào ở đây; bản ghi là tệp kết thúc bằng .jsonl

# source: 96e0a4a5ec7b
cohort-other-files = số tệp không phải bản ghi bị bỏ qua: { $count }

# source: ee7ee35ec374
cohort-folders = số thư mục bên trong không được xem: { $count }

# source: 8fb99879534e
cohort-count = bản ghi: { $all }; đã nói: { $told }, chưa kết thúc: { $open }, chỉ đếm: { $counted }, bản sao: { $copies }, không lấy: { $refused }
