package nl.overbrug.instruction.web;

import nl.overbrug.instruction.WorkInstruction;
import nl.overbrug.kernel.MovableClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The work instruction, to read and to print. */
@Controller
class InstructionPages {

    private final WorkInstruction instruction;
    private final MovableClock clock;

    InstructionPages(WorkInstruction instruction, MovableClock clock) {
        this.instruction = instruction;
        this.clock = clock;
    }

    @GetMapping("/werkinstructie")
    String show(Model model) {
        model.addAttribute("reading", instruction.read());
        model.addAttribute("today", clock.today());
        return "instruction/instruction";
    }
}
