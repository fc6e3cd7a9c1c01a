package org.lossary.report.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What LaTeX commands stand for. */
final class TexSymbols {
  /** Letters, set in italics. */
  static final Map<String, String> LETTERS =
      table(
          "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν"
              + " xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ"
              + " Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω ell ℓ infty ∞ partial ∂ nabla ∇ emptyset ∅");

  /** Signs between operands. */
  static final Map<String, String> OPERATORS =
      table(
          "cdot · times × pm ± mp ∓ le ≤ leq ≤ ge ≥ geq ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ propto ∝ ll ≪ gg ≫ in ∈ notin ∉"
              + " subset ⊂ cup ∪ cap ∩ setminus ∖ to → rightarrow → mapsto ↦ Rightarrow ⇒ iff ⇔ land ∧ lor ∨ lnot ¬ neg ¬"
              + " ldots … dots … cdots ⋯ mid ∣ circ ∘ odot ⊙ otimes ⊗ star ⋆ ast ∗ forall ∀ exists ∃ top ⊤ perp ⊥ colon : div ÷");

  /** Brackets. */
  static final Map<String, String> FENCES =
      table(
          "lbrace { rbrace } { { } } langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ | ‖ lVert ‖ rVert ‖ lvert | rvert | vert | Vert ‖");

  /** Marks above a symbol. */
  static final Map<String, String> ACCENTS =
      table("hat ^ bar ¯ overline ¯ tilde ~ vec → dot ˙ ddot ¨ widehat ^ widetilde ~");

  /** Large signs with limits below and above. */
  static final Map<String, String> LARGE = table("sum ∑ prod ∏ bigcup ⋃ bigcap ⋂");

  /** Functions, set upright; those with limits have them below. */
  static final Set<String> FUNCTIONS =
      Set.of(
          "ln", "log", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "arctan", "arccos",
          "arcsin", "det", "dim", "deg", "arg");

  static final Set<String> FUNCTIONS_WITH_LIMITS = Set.of("max", "min", "sup", "inf", "lim");

  /** Widths of spaces, in em. */
  static final Map<String, String> SPACES =
      table(", 0.167 : 0.222 > 0.222 ; 0.278 quad 1 qquad 2 ! -0.167");

  /** Alphabets by the command that chooses them, as variants of letters. */
  static final Map<String, String> ALPHABETS =
      table("mathbf bold boldsymbol bold mathcal script mathbb double mathrm upright");

  private TexSymbols() {}

  private static Map<String, String> table(String pairs) {
    Map<String, String> map = new HashMap<>();
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      map.put(words[i], words[i + 1]);
    }
    return Map.copyOf(map);
  }

  /** A letter of the alphabet as the character of a mathematical alphabet; others as they are. */
  static String styled(String alphabet, String letter) {
    int c = letter.codePointAt(0);
    boolean upper = c >= 'A' && c <= 'Z';
    boolean lower = c >= 'a' && c <= 'z';
    if (letter.length() != 1 || !(upper || lower)) {
      return letter;
    }
    int index = upper ? c - 'A' : c - 'a' + 26;
    return switch (alphabet) {
      case "bold" -> Character.toString(0x1D400 + index);
      case "script" -> script(index);
      case "double" -> blackboard(letter, index);
      default -> letter;
    };
  }

  /**
   * Some script capitals were in Unicode before the block of the others; these have holes there.
   */
  private static String script(int index) {
    String early = "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ";
    char letter = (char) (index < 26 ? 'A' + index : 'a' + index - 26);
    for (int i = 0; i < early.length(); i += 2) {
      if (early.charAt(i) == letter) {
        return early.substring(i + 1, i + 2);
      }
    }
    return Character.toString(0x1D49C + index);
  }

  private static String blackboard(String letter, int index) {
    String early = "CℂHℍNℕPℙQℚRℝZℤ";
    int at = early.indexOf(letter);
    return at >= 0 ? early.substring(at + 1, at + 2) : Character.toString(0x1D538 + index);
  }
}
