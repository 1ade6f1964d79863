# language: vi
# translator: machine draft
# state: draft

## Program and shelf

program-name = Căn cứ hợp lý
program-purpose = Luyện cách nhận ra dấu hiệu mua bán người, trò chuyện với mọi người và quyết định điều gì bảo vệ được họ. Ở đây không ai có thể bị tổn hại.
text-size = Cỡ chữ
text-size-percent = { $percent }%
quit = Đóng chương trình
shelf-empty = Ở đây chưa có tình huống nào. Hãy đặt một thư mục tên là “scenarios” cạnh chương trình rồi mở lại.
shelf-fiction = Mọi quốc gia, công ty, nhân vật và số điện thoại đều là hư cấu.
card-minutes = khoảng { $minutes } phút
card-reviewed = Đã thẩm định
card-draft = Bản nháp, chưa thẩm định
card-unplayable = Không thể chạy tình huống này: { $reason }
card-resumable = Bạn đã bắt đầu: { $when }
card-resume = Làm tiếp
card-open = Mở
back-to-shelf = Về danh mục

## Prebrief

prebrief-role = Bạn là ai
prebrief-aims = Bạn luyện điều gì
prebrief-content-note = Trước khi bắt đầu: { $note }
prebrief-pause = Bạn có thể tạm nghỉ hoặc dừng bất cứ lúc nào. Những gì bạn đã làm đều được lưu.
prebrief-rules = Quy định ở nơi này
prebrief-how = Cách thực hành
prebrief-how-look = Hãy nhìn quanh và đọc những gì có ở đó. Việc gì cũng tốn thời gian.
prebrief-how-talk = Hãy trò chuyện với mọi người. Bạn hỏi thế nào, ở đâu và lúc nào sẽ quyết định họ có thể kể gì với bạn.
prebrief-how-note = Hãy ghi lại một dấu hiệu có nghĩa gì và là về ai. Nhiều điều không có nghĩa gì cả.
prebrief-how-decide = Hãy quyết định cho từng người. Sau đó bạn sẽ thấy sự thật là gì.
prebrief-keys = Khi không dùng chuột: phím Tab và các phím mũi tên để di chuyển, Enter để chọn, Escape để quay lại, Ctrl cùng số 1 đến 5 để mở từng phần.
prebrief-sources = Nội dung này dựa trên
prebrief-draft = Bản nháp, chưa thẩm định
prebrief-draft-means = Chưa có chuyên gia nào xem tình huống này. Đừng dùng để tập huấn thật trước khi có chuyên gia xem.
prebrief-begin = Bắt đầu
source-line = { $title }. { $body }, { $year }

## Run: the rail

panel-place = Địa điểm
panel-people = Mọi người
panel-documents = Giấy tờ
panel-notebook = Sổ ghi chép
panel-decide = Quyết định
panel-shortcut = Ctrl + { $number }
waiting-documents = { $count ->
    [0] Bạn đã đọc hết giấy tờ.
   *[other] Còn { $count } giấy tờ chưa đọc.
}
waiting-cues = { $count ->
    [0] Bạn đã ghi chú về mọi điều bạn nhận thấy.
   *[other] Còn { $count } điều bạn nhận thấy mà chưa ghi chú.
}
waiting-decisions = { $count ->
    [0] Mọi người đều đã có quyết định.
   *[other] Còn { $count } người đang chờ quyết định.
}
clock-left = { $minutes ->
    [0] Ca trực sắp hết
   *[other] còn { $minutes } phút
}
clock-left-hours = { $hours ->
   *[other] còn khoảng { $hours } giờ
}
clock-over = Ca trực đã hết. Bạn cứ thong thả hoàn tất ghi chú và quyết định.
run-pause = Tạm nghỉ
run-end = Kết thúc lượt này
notice-dismiss = Được rồi

## Run: place

place-look = Nhìn vào
place-seen = đã xem
place-go = Đi đến
place-do = Làm
place-log = Điều bạn thấy và nghe
place-no-picture = { $place }: không có hình. Hãy dùng danh sách.
log-said = { $who }: { $words }
just-now = Vừa xong
already-done = đã làm trước đó

## Run: people

people-title = Mọi người
people-nobody = Ở đây không có ai để trò chuyện.
speaker-you = Bạn
name-and-age = { $name }, { $age }
mood = { $ease }, { $strain }
setting-with-others = Có người khác ở gần
setting-apart = Đã ra riêng một chỗ
setting-private = Trong phòng riêng
setting-apart-private = Đã ra riêng, trong phòng riêng
setting-will-talk = Đã đồng ý nói chuyện
setting-will-not-talk = Không muốn nói chuyện
setting-wants-referral = Muốn được chuyển tuyến
setting-wants-no-referral = Không muốn chuyển tuyến
setting-language = Hai bên có chung một ngôn ngữ
setting-no-language = Không có ngôn ngữ chung ({ $languages })
setting-interpreter = { $person } phiên dịch
talk-ask = Hỏi
talk-do = Làm
talk-asked = đã hỏi trước đó
talk-no-questions = Lúc này không có gì để hỏi.
talk-nothing-yet = Hai bên chưa nói chuyện.
interpreter-choose = Để { $person } phiên dịch
group-setting = Chỗ nói chuyện và ngôn ngữ
group-explain = Giải thích và xin đồng ý
group-care = Chăm lo
group-close = Việc tiếp theo
group-other = Khác

## Run: documents

documents-title = Giấy tờ
documents-none = Bạn chưa có giấy tờ nào. Hãy nhìn quanh: giấy tờ có thể nằm ở một số chỗ.
documents-choose = Chọn một giấy tờ ở bên trái để đọc. Chọn hai giấy tờ để đặt cạnh nhau.
documents-hint = Mở hai giấy tờ rồi so sánh.
documents-compare = So sánh hai giấy tờ này
document-read = đã đọc
document-unread = chưa đọc
document-do-read = Đọc
document-close = Cất đi

## Run: notebook

notebook-cues = Điều bạn nhận thấy
notebook-empty = Bạn chưa nhận thấy điều gì. Hãy nhìn, đọc và hỏi.
notebook-search = Tìm
notebook-only-unmarked = Chỉ những điều chưa ghi chú
cue-below = { $how } · { $marked }
cue-marked = { $count ->
    [0] chưa có ghi chú
   *[other] { $count } ghi chú
}
how-seen = nhìn thấy
how-read = đọc được
how-compared = thấy khi so sánh
how-told = { $person } kể
how-noticed = tình cờ nhận thấy
certainty-title = Bạn chắc đến mức nào?
certainty-why = Hãy nói bạn thấy khả năng cao đến đâu, chứ không phải sự việc tệ đến đâu. Bạn có thể đổi cho đến phút cuối.
certainty-question = Khả năng { $person } là nạn nhân là bao nhiêu?
certainty-ends = 0: chắc chắn không. 100: chắc chắn có.
percent = { $percent }%
notes-title = Ghi chú của bạn
notes-none = Bạn chưa ghi gì. Hãy chọn một mục ở bên trái.
note-cue = Bạn nhận thấy
note-about = Điều này là về ai?
note-meaning = Điều này nói lên gì?
note-indicators = Một dấu hiệu mua bán người
note-nothing = Không có nghĩa gì
note-how-sure = Bạn chắc đến mức nào?
note-save = Ghi lại
note-close = Đóng
note-change = Sửa
note-retract = Rút lại
note-sure = chắc { $percent }%
note-missing-about = Hãy cho biết điều này là về ai.
note-missing-sure = Hãy cho biết bạn chắc đến mức nào.
note-missing-meaning = Hãy cho biết điều này nói lên gì.
note-missing-indicators = Hãy chọn ít nhất một dấu hiệu trong danh sách.
reference-title = Các dấu hiệu
reference-search = Tìm: nợ, hộ chiếu, tiền lương…
reference-tag = Tất cả các mục này: { $tag }.
reference-none = Không có mục nào khớp với các từ này.
indicator-line = { $code } { $label }

## Run: decide

decide-title = Quyết định
decide-open = chưa quyết định
debrief-undecided = bạn không đưa ra quyết định
decide-done = đã quyết định
decide-threshold = Có căn cứ hợp lý là đủ. Bạn không cần phải chứng minh.
decide-findings = Bạn nhận định gì về { $person }?
decide-findings-why = Có thể có hơn một nhận định đúng.
decide-consent = Đồng ý chuyển tuyến
decide-services = Bạn chuyển tuyến { $person } đến đâu?
decide-share = Còn ai khác được cho biết về người này?
decide-share-why = Chỉ chia sẻ điều cần thiết, và chỉ với người cần biết.
decide-offences = Nếu có hành vi vi phạm pháp luật
decide-onward = Ở lại và đi tiếp
decide-confirm = Quyết định về { $person }
decide-change = Đổi quyết định về { $person }
decide-kept = Đã quyết định. Bạn vẫn có thể đổi.
decide-missing = Còn thiếu: { $missing }
missing-finding = nhận định
missing-consent = sự đồng ý
missing-offences = hành vi vi phạm pháp luật
missing-onward = ở lại và đi tiếp
list-comma = ,{" "}
list-dot = {" · "}

## Ending

end-title = Kết thúc lượt này?
end-undecided = Bạn chưa quyết định về:
end-all-decided = Bạn đã quyết định về mọi người. Sau bước này, không thể thay đổi gì nữa.
end-unrated = Bạn chưa cho biết mình chắc đến mức nào về: { $people }
end-stay = Chưa
end-confirm = Kết thúc và xem sự thật

## Debrief

chapter-truth = Sự thật
chapter-moves = Việc bạn đã làm
chapter-talk = Các cuộc nói chuyện
chapter-signs = Các dấu hiệu
chapter-next = Tiếp theo là gì
debrief-result = Kết quả của bạn
debrief-again = Làm lại
debrief-score-reached = { $score } trên 100, đạt
debrief-score-below = { $score } trên 100, cần { $least }
debrief-unsafe = Không an toàn, dù những điều khác có tốt đến đâu: { $rule }
debrief-made = Nhận định của bạn
debrief-fits = Nhận định phù hợp
debrief-rated = Mức chắc chắn
debrief-nothing = Ở đây không có gì.
debrief-cue = Về: “{ $cue }”
debrief-moment = Bước { $number }: “{ $words }”
debrief-instead = Thay vào đó: { $instead }
debrief-source = Nguồn: { $source }
debrief-no-talk = Bạn không nói chuyện với ai.
debrief-trust = Lòng tin
debrief-distress = Căng thẳng
debrief-curve = Lòng tin đi từ { $trust } đến { $trust-after }, căng thẳng đi từ { $distress } đến { $distress-after }.
debrief-about = Về { $person }
debrief-count = { $what }: { $count }
debrief-shows = Điều này nói lên
debrief-your-note = Bạn đã ghi
debrief-noted = { $what } (chắc { $percent }%)
debrief-not-noted = không ghi gì về điều này
verdict-harm = Gây hại
verdict-missed = Bỏ sót
verdict-partly = Được một phần
verdict-good = Tốt

## Lines of the story that are the program's own

line-interprets = Bây giờ tôi phiên dịch cho { $person }.
line-will-talk = { $person } sẵn lòng nói chuyện.
line-will-not-talk = { $person } không muốn nói chuyện.
line-wants-referral = { $person } muốn được giúp như vậy.
line-wants-no-referral = { $person } không muốn được chuyển tuyến.
line-shut = { $person } sẽ không nói thêm nữa.
line-shift-over = Ca trực đã hết. Chỉ còn ghi chú và quyết định của bạn.
line-nothing-to-compare = Đặt cạnh nhau, chúng không cho thấy điều gì mới.

## Why something cannot be done

refusal-ended = Lượt này đã kết thúc.
refusal-shift-over = Ca trực đã hết. Bạn vẫn có thể ghi chú và quyết định.
refusal-not-here = Thứ đó không có ở đây.
refusal-person-not-here = { $person } không có ở đây.
refusal-already-here = Bạn đang ở đây rồi.
refusal-told = Lúc này không làm được việc đó.
refusal-not-now = Lúc này không làm được việc đó.
refusal-no-common-language = Bạn và { $person } không có ngôn ngữ chung. Hãy tìm người phiên dịch.
refusal-no-interpreter-needed = Bạn và { $person } đã hiểu nhau rồi.
refusal-no-interpreter = Chưa có ai phiên dịch cho { $person }.
refusal-not-an-interpreter = { $person } không phiên dịch.
refusal-too-distressed = Lúc này { $person } không thể tiếp tục. Hãy ngừng hỏi và mời nghỉ một lát.
refusal-will-not-talk = { $person } không muốn nói chuyện.
refusal-no-such-document = Bạn không có giấy tờ đó.
refusal-not-both-read = Hãy đọc cả hai giấy tờ trước.
refusal-already-done = Việc đó đã làm rồi.
refusal-needs-person = Hãy chọn một người trước.
refusal-cue-not-met = Bạn chưa nhận thấy điều đó.
refusal-no-such-note = Không có ghi chú như vậy.
refusal-not-asked = Không có câu hỏi nào về { $person }.
refusal-no-finding = Một quyết định cần ít nhất một nhận định.
refusal-no-such-service = Ở đây không có dịch vụ này.
refusal-out-of-range = Số đó nằm ngoài khoảng cho phép.

## Terms: the definition and the indicators

element-act = Hành vi: tuyển mộ, vận chuyển, chứa chấp hoặc tiếp nhận người
element-means = Thủ đoạn: dùng vũ lực, đe dọa, lừa dối hoặc lợi dụng tình thế yếu
element-purpose = Mục đích: bóc lột
dimension-deceptive-recruitment = Lừa dối khi tuyển mộ
dimension-coercive-recruitment = Gây sức ép khi tuyển mộ
dimension-recruitment-vulnerability = Lợi dụng tình thế yếu để tuyển mộ
dimension-exploitation = Bóc lột
dimension-coercion-at-destination = Gây sức ép tại nơi làm việc
dimension-destination-vulnerability = Lợi dụng tình thế yếu tại nơi làm việc
strength-strong = mạnh
strength-medium = vừa
strength-weak = yếu
age-group-adult = Người lớn
age-group-child = Trẻ em
tag-verified = đã đối chiếu với văn bản công bố
tag-secondary = biết qua bản tóm tắt; chưa đối chiếu với văn bản công bố
tag-memory-high = chưa đối chiếu với văn bản công bố
tag-memory-medium = chưa đối chiếu với văn bản công bố; cần dùng thận trọng
tag-memory-low = chưa kiểm tra; cần dùng hết sức thận trọng
tag-design = lựa chọn của dự án này, không phải quy định đã công bố
tag-not-found = đã tìm nhưng không thấy nguồn công bố nào

## Terms: talking

kind-open-invitation = Lời mời kể tự do
kind-probing = Câu hỏi làm rõ
kind-closed = Câu hỏi đóng, đúng lúc
kind-closed-too-early = Câu hỏi đóng, quá sớm
kind-forced-choice = Câu hỏi bắt chọn
kind-multiple = Nhiều câu hỏi gộp làm một
kind-leading = Câu hỏi dẫn dắt
kind-blaming-why = Câu “tại sao” mang ý trách móc
kind-disbelief = Nêu ý kiến riêng hoặc tỏ ý không tin
topic-rapport = Làm quen
topic-needs = Nhu cầu lúc này
topic-recruitment = Mọi chuyện bắt đầu thế nào
topic-journey = Đường đến đây
topic-arrival = Những ngày đầu
topic-work = Công việc
topic-control = Giấy tờ, nợ và nội quy
topic-leaving = Việc rời đi
topic-offence = Hành vi có thể vi phạm pháp luật
topic-others = Những người khác
topic-next = Việc tiếp theo
manner-free = tự kể
manner-prompted = kể khi được hỏi
manner-contaminated = kể sau một câu hỏi dẫn dắt
manner-coached = kể ở nơi người khác có thể nghe hoặc chi phối
ease-open = Cởi mở
ease-guarded = Dè dặt
ease-closed = Khép kín
strain-calm = bình tĩnh
strain-uneasy = bất an
strain-upset = rối bời
need-water = Nước uống hoặc đồ ăn
need-medical = Bác sĩ
need-rest = Nghỉ ngơi
gender-woman = Phụ nữ
gender-man = Nam giới
role-interviewee = Người có thể cần được bảo vệ
role-controller = Người nắm quyền kiểm soát
role-colleague = Đồng nghiệp
role-interpreter = Người phiên dịch
role-bystander = Người ở gần đó

## Terms: what you do. The words on the button.

conduct-separate = Mời { $person } ra riêng một chỗ
conduct-private-room = Tìm một phòng riêng
conduct-offer-water = Mời uống nước, ăn, đi vệ sinh
conduct-medical-help = Hỏi về sức khỏe và tìm người giúp
conduct-choose-interpreter = Chọn người phiên dịch
conduct-brief-interpreter = Hướng dẫn người phiên dịch
conduct-explain-purpose = Nói bạn là ai và vì sao bạn hỏi
conduct-explain-limits = Nói điều gì được giữ kín và điều gì không thể
conduct-explain-rights = Nói đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp
conduct-ask-consent = Hỏi { $person } có sẵn lòng nói chuyện không
conduct-break = Mời nghỉ một lát
conduct-call-colleague = Nhờ một đồng nghiệp đến
conduct-ask-referral-consent = Hỏi { $person } có muốn được một dịch vụ giúp đỡ không
conduct-safe-contact = Thống nhất một cách liên lạc an toàn
conduct-second-meeting = Đề nghị nói chuyện lại vào hôm khác
conduct-close = Tóm tắt lại và nói việc gì sẽ diễn ra tiếp theo
conduct-threaten = Nói chuyện gì xảy ra với những người không chịu nói
conduct-promise = Hứa rằng mọi chuyện sẽ ổn
conduct-search-phone = Xem trong điện thoại
conduct-call-family = Gọi điện cho gia đình
conduct-let-controller-listen = Để người đi cùng ngồi nghe
conduct-question-group = Hỏi tất cả mọi người cùng lúc
conduct-hand-passport = Giao hộ chiếu
conduct-hand-back = Bàn giao { $person }
conduct-ring-back = Gọi lại số đó
conduct-tell-owner = Nói với người chủ những gì đã được kể
conduct-let-press-in = Cho báo chí vào
conduct-press-for-detail = Gặng hỏi thêm chi tiết

## Terms: what you did. What the story tells afterwards.

did-separate = Bạn đã mời { $person } ra riêng một chỗ.
did-separate-all = Bạn đã mời từng người ra riêng một chỗ.
did-private-room = Bạn đã tìm một phòng riêng cho { $person }.
did-private-room-all = Bạn đã tìm một phòng riêng.
did-offer-water = Bạn đã mời { $person } uống nước, ăn và đi vệ sinh.
did-offer-water-all = Bạn đã mời mọi người uống nước, ăn và đi vệ sinh.
did-medical-help = Bạn đã hỏi về sức khỏe của { $person } và tìm người giúp.
did-medical-help-all = Bạn đã tìm được trợ giúp y tế.
did-choose-interpreter = Bạn đã chọn người phiên dịch cho { $person }.
did-choose-interpreter-all = Bạn đã chọn người phiên dịch.
did-brief-interpreter = Bạn đã hướng dẫn người phiên dịch của { $person }.
did-brief-interpreter-all = Bạn đã hướng dẫn người phiên dịch.
did-explain-purpose = Bạn đã nói với { $person } bạn là ai và vì sao bạn hỏi.
did-explain-purpose-all = Bạn đã nói bạn là ai và vì sao bạn hỏi.
did-explain-limits = Bạn đã nói với { $person } điều gì được giữ kín và điều gì không thể.
did-explain-limits-all = Bạn đã nói điều gì được giữ kín và điều gì không thể.
did-explain-rights = Bạn đã nói với { $person } rằng đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp.
did-explain-rights-all = Bạn đã nói rằng đây không phải là bắt giữ, và nêu các quyền và sự trợ giúp.
did-ask-consent = Bạn đã hỏi { $person } có sẵn lòng nói chuyện không.
did-ask-consent-all = Bạn đã hỏi ai sẵn lòng nói chuyện.
did-break = Bạn đã mời { $person } nghỉ một lát.
did-break-all = Bạn đã mời nghỉ một lát.
did-call-colleague = Bạn đã nhờ một đồng nghiệp đến với { $person }.
did-call-colleague-all = Bạn đã nhờ một đồng nghiệp đến.
did-ask-referral-consent = Bạn đã hỏi { $person } có muốn được giúp như vậy không.
did-ask-referral-consent-all = Bạn đã hỏi ai muốn được giúp.
did-safe-contact = Bạn đã thống nhất với { $person } một cách liên lạc an toàn.
did-safe-contact-all = Bạn đã thống nhất một cách liên lạc an toàn.
did-second-meeting = Bạn đã đề nghị nói chuyện lại với { $person } vào hôm khác.
did-second-meeting-all = Bạn đã đề nghị nói chuyện lại vào hôm khác.
did-close = Bạn đã tóm tắt lại với { $person } và nói việc gì sẽ diễn ra tiếp theo.
did-close-all = Bạn đã tóm tắt lại và nói việc gì sẽ diễn ra tiếp theo.
did-threaten = Bạn đã nói với { $person } chuyện gì xảy ra với những người không chịu nói.
did-threaten-all = Bạn đã nói chuyện gì xảy ra với những người không chịu nói.
did-promise = Bạn đã hứa với { $person } rằng mọi chuyện sẽ ổn.
did-promise-all = Bạn đã hứa rằng mọi chuyện sẽ ổn.
did-search-phone = Bạn đã xem trong điện thoại của { $person }.
did-search-phone-all = Bạn đã xem trong một chiếc điện thoại.
did-call-family = Bạn đã gọi điện cho gia đình { $person }.
did-call-family-all = Bạn đã gọi điện cho một gia đình.
did-let-controller-listen = Bạn đã để người khác ngồi nghe trong lúc { $person } nói.
did-let-controller-listen-all = Bạn đã để người khác ngồi nghe.
did-question-group = Bạn đã hỏi { $person } cùng lúc với những người khác.
did-question-group-all = Bạn đã hỏi tất cả mọi người cùng lúc.
did-hand-passport = Bạn đã giao hộ chiếu của { $person } đi.
did-hand-passport-all = Bạn đã giao một cuốn hộ chiếu đi.
did-hand-back = Bạn đã bàn giao { $person }.
did-hand-back-all = Bạn đã bàn giao những người này.
did-ring-back = Bạn đã gọi lại số của { $person }.
did-ring-back-all = Bạn đã gọi lại số đó.
did-tell-owner = Bạn đã nói với người chủ những gì { $person } kể.
did-tell-owner-all = Bạn đã nói với người chủ những gì đã được kể.
did-let-press-in = Bạn đã để báo chí đến gặp { $person }.
did-let-press-in-all = Bạn đã cho báo chí vào.
did-press-for-detail = Bạn đã gặng hỏi { $person } thêm chi tiết.
did-press-for-detail-all = Bạn đã gặng hỏi thêm chi tiết.

## Moves, named as things to do

deed-go = Đi đến: { $place }
deed-look = Nhìn vào: { $spot }
deed-read = Đọc: { $document }
deed-compare = So sánh: { $first } với { $second }
deed-ask = Hỏi { $person }: “{ $words }”
deed-conduct = { $person }: { $words }
deed-interpret = Để { $by } phiên dịch cho { $person }
deed-note = Ghi chú về { $person }: “{ $cue }” cho thấy { $shows }
deed-note-nothing = Ghi chú về { $person }: “{ $cue }” không có nghĩa gì
deed-retract = Rút lại ghi chú về { $person }: “{ $cue }”
deed-rate = Nêu mức chắc chắn về { $person }: { $percent }%
deed-decide = Quyết định về { $person }: { $findings }
deed-decide-refer = Quyết định về { $person }: { $findings }. Chuyển tuyến đến: { $services }
deed-end = Kết thúc lượt này

## Terms: how a move is judged

move-best = Tốt nhất
move-good = Tốt
move-slip = Sơ suất
move-mistake = Sai lầm
move-unsafe = Không an toàn
move-best-means = Trong những cách đã thử, không cách nào cho kết quả tốt hơn, và nếu bỏ qua thì kết quả đã kém đi.
move-good-means = Tốt ngang với các cách khác, hoặc quá sít sao để phân định.
move-slip-means = Có cách khác cho kết quả tốt hơn một chút.
move-mistake-means = Có cách khác cho kết quả tốt hơn nhiều.
move-unsafe-means = Bước này có thể đẩy người khác vào nguy hiểm. Điều đó vẫn tính, dù điểm số thế nào.

## Terms: what was true, and what you decide

truth-trafficked = Bị mua bán
truth-trafficked-and-offended = Bị mua bán và bị bắt làm những hành vi vi phạm pháp luật
truth-at-risk = Đang trên đường bị bóc lột
truth-willing-operator = Tự nguyện tham gia
truth-exploiter = Cầm giữ hoặc tuyển mộ người khác
truth-labour-rights = Bị đối xử tệ ở nơi làm việc, và được tự do rời đi
truth-other-protection = Không bị mua bán, và cần được bảo vệ theo cách khác
truth-unaffected = Không có gì để phát hiện
finding-presumed-victim = Người được cho là nạn nhân
finding-presumed-victim-means = Có căn cứ hợp lý để nghĩ như vậy. Chuyển tuyến khi người đó đồng ý.
finding-child-at-risk = Trẻ em có nguy cơ
finding-child-at-risk-means = Dưới 18 tuổi. Bảo vệ trẻ em là việc đầu tiên.
finding-suspicion-remains = Vẫn còn nghi vấn
finding-suspicion-remains-means = Hôm nay chưa rõ. Cần nói chuyện lần nữa, và một cách liên lạc an toàn.
finding-other-protection-need = Nhu cầu bảo vệ khác
finding-other-protection-need-means = Không phải mua bán người, nhưng vẫn cần được bảo vệ.
finding-labour-rights = Quyền của người lao động
finding-labour-rights-means = Bị đối xử tệ ở nơi làm việc, và được tự do rời đi.
finding-suspect-with-rights = Người bị tình nghi, với đầy đủ quyền
finding-suspect-with-rights-means = Có thể đã tự nguyện thực hiện hành vi vi phạm pháp luật. Có thể đi cùng một nhận định khác.
finding-emergency = Khẩn cấp
finding-emergency-means = Tính mạng hoặc sức khỏe đang gặp nguy hiểm ngay lúc này.
finding-no-grounds = Không có căn cứ
finding-no-grounds-means = Không có gì cần chuyển tuyến. Người này đi tiếp, kèm theo thông tin.
consent-agreed = Đã hỏi, đã hiểu và đồng ý
consent-declined = Đã hỏi, người đó từ chối và được tôn trọng
consent-not-asked = Chưa hỏi
consent-child-heard = Trẻ em: được lắng nghe, và được bảo vệ mà không cần có sự đồng ý
offence-none = Không đặt ra vấn đề vi phạm pháp luật
offence-non-punishment-review = Trước hết, kiểm tra xem người này có bị ép làm không
offence-investigate-with-rights = Điều tra, với đầy đủ quyền của người bị tình nghi
offence-charge = Khởi tố hoặc phạt tiền ngay
onward-stays-while-open = Ở lại trong lúc chưa có kết luận; không ai bị đưa đi
onward-return-if-wanted = Sau này về nhà nếu muốn, sau khi đã xem xét các rủi ro
onward-free-to-go = Được tự do đi tiếp
onward-remove-now = Bị đưa đi hoặc trả về ngay
service-victim-support = Hỗ trợ nạn nhân hoặc nhà tạm lánh
service-child-protection = Bảo vệ trẻ em
service-health = Chăm sóc y tế
service-legal-aid = Trợ giúp pháp lý
service-labour-office = Cơ quan lao động
service-asylum = Cơ quan tị nạn
service-anti-trafficking-unit = Đơn vị phòng, chống mua bán người
service-criminal-investigation = Điều tra hình sự
service-embassy = Đại sứ quán hoặc lãnh sự quán
service-immigration-detention = Nơi tạm giữ của cơ quan xuất nhập cảnh
service-controller = Chủ lao động, người tuyển mộ hoặc người đi cùng
service-family = Gia đình
service-information = Chỉ cung cấp thông tin

## Terms: results and the shelf

competency-noticing = Nhận ra
competency-judging = Phân biệt
competency-interviewing = Hỏi chuyện
competency-care = Chăm lo
competency-reasoning = Lập luận
competency-deciding = Quyết định
competency-calibration = Biết nên chắc đến mức nào
competency-noticing-means = Số dấu hiệu bạn tìm ra trong số dấu hiệu đã có
competency-judging-means = Phân biệt dấu hiệu với điều không có nghĩa gì
competency-interviewing-means = Loại câu hỏi, thứ tự câu hỏi và tổn hại
competency-care-means = An toàn, chỗ nói chuyện, phiên dịch, sự đồng ý và nghỉ giải lao
competency-reasoning-means = Ghi chú của bạn nói gì về hành vi, thủ đoạn và mục đích
competency-deciding-means = Nhận định và việc chuyển tuyến của bạn
competency-calibration-means = Mức chắc chắn của bạn khớp với sự thật đến đâu
band-safe = Thực hành an toàn
band-developing = Đang rèn luyện
band-unsafe = Không an toàn
band-safe-means = Mọi năng lực đều đạt mức cần cho thực hành an toàn, và không có gì mất an toàn xảy ra.
band-developing-means = Không có gì mất an toàn xảy ra. Một số năng lực chưa đạt mức cần cho thực hành an toàn.
band-unsafe-means = Đã xảy ra điều có thể đẩy người khác vào nguy hiểm. Điều đó vẫn tính, dù điểm số thế nào.
sector-forced-criminality = Cưỡng ép phạm tội
sector-border = Biên giới
sector-hospitality = Khách sạn và nhà hàng
sector-fishing = Đánh bắt cá
sector-domestic-work = Giúp việc gia đình
sector-construction = Xây dựng và lò gạch
sector-manufacturing = Nhà máy
sector-begging = Ăn xin và phạm tội vặt
sector-marriage = Cưỡng ép kết hôn
sector-finance = Tài chính
sector-other = Khác
level-starter = Nhập môn
level-practitioner = Thực hành
level-expert = Chuyên sâu

## Languages, and how a person reads

reading-open = Ngôn ngữ
reading-hint = Ngôn ngữ, chữ số và cỡ chữ: Ctrl + L
reading-title = Ngôn ngữ và chữ
reading-language = Ngôn ngữ
reading-beside = Ngôn ngữ thứ hai bên cạnh
reading-beside-why = Dành cho giảng viên và phiên dịch cùng nhìn một màn hình.
reading-beside-none = Không
reading-digits = Chữ số
reading-close = Xong
reading-draft = Bản nháp: bản dịch này do máy làm. Chưa có người nói ngôn ngữ này ký xác nhận.
reading-draft-short = Bản dịch nháp
reading-scenario-other = Tình huống này chưa có { $asked }. Bạn đang đọc bằng { $shown }.
reading-not-kept = Lựa chọn của bạn có hiệu lực đến khi đóng chương trình. Không lưu lại được: { $reason }
reading-texts-refused = Một số văn bản không đọc được và đã được thay bằng văn bản khác: { $reason }
language-en = tiếng Anh
language-km = tiếng Khmer
language-th = tiếng Thái
language-vi = tiếng Việt
language-id = tiếng Indonesia
date = ngày { $day } { $month } năm { $year }
date-and-time = { $time }, { $date }
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
