package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.diagnostic.ProjectException;
import dev.rocky.model.Contract;
import dev.rocky.model.Contract.ContractColumn;
import dev.rocky.source.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractReadingTest {

    private static final String LOANS = """
            unheard_of = 1
            [[columns]]
            name = "loan_id"
            type = "Int64"
            nullable = false
            description = "The number of ${the} loan"
            unheard_of = 1

            [[columns]]
            name = "fee"
            type = "Decimal(12,2)"

            [rules]
            required = ["loan_id"]
            protected = ["member_id"]
            no_new_nullable = true
            """;

    private static final Contract EXPECTED = new Contract(
            List.of(
                    new ContractColumn(
                            "loan_id",
                            Optional.of("Int64"),
                            Optional.of(false),
                            Optional.of("The number of ${the} loan"),
                            Origin.none()),
                    new ContractColumn(
                            "fee", Optional.of("Decimal(12,2)"), Optional.empty(), Optional.empty(), Origin.none())),
            List.of("loan_id"),
            List.of("member_id"),
            true,
            Origin.none());

    @TempDir
    Path folder;

    @Test
    void a_contract_beside_a_model_belongs_to_it() {
        Contract contract = TestProject.ofModels(folder)
                .model("loans", "name = \"renamed\"")
                .file("models/loans.contract.toml", LOANS)
                .model("renamed")
                .contract()
                .orElseThrow();
        assertThat(contract).isEqualTo(EXPECTED);
        assertThat(contract.origin().spanOf("rules.required"))
                .map(Object::toString)
                .contains("models/loans.contract.toml:14:12");
        assertThat(contract.columns().get(1).origin().location())
                .map(Object::toString)
                .contains("models/loans.contract.toml:9:1");
        assertThat(contract.columns().get(1).origin().spanOf("type"))
                .map(Object::toString)
                .contains("models/loans.contract.toml:11:8");
    }

    @Test
    void an_empty_contract_is_a_contract() {
        assertThat(TestProject.ofModels(folder)
                        .model("loans", "")
                        .file("models/loans.contract.toml", "")
                        .model("loans")
                        .contract())
                .contains(new Contract(List.of(), List.of(), List.of(), false, Origin.none()));
    }

    @Test
    void a_contract_with_mistakes_keeps_the_project_from_opening() {
        TestProject project = TestProject.ofModels(folder)
                .model("loans", "")
                .file("models/loans.contract.toml", "columns = [{ type = 1 }]\nrules = { required = \"a\" }\n");
        assertThat(project.problems())
                .containsExactly(
                        "E105 models/loans.contract.toml:1:21 'type' must be a text, found 1",
                        "E107 models/loans.contract.toml:1:12 'columns[0]' has no 'name', which is required",
                        "E105 models/loans.contract.toml:2:22 'required' must be a list, each item a text, found \"a\"");
        assertThat(project.found().get(0).model()).isEqualTo("loans");
    }

    @Test
    void the_contracts_of_a_folder_go_by_the_names_of_their_files() {
        TestProject.empty(folder)
                .file("z.contract.toml", "")
                .file("loans.contract.toml", LOANS)
                .file("other.toml", "broken")
                .file("deep/x.contract.toml", "broken");
        Map<String, Contract> contracts = new FileProjectReader().readContracts(folder);
        assertThat(contracts.keySet()).containsExactly("loans", "z");
        assertThat(contracts.get("loans")).isEqualTo(EXPECTED);
    }

    @Test
    void a_folder_of_contracts_that_is_not_there_is_reported() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new FileProjectReader().readContracts(missing))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(Object::toString)
                                .containsExactly("error[E117]: the folder '%s' cannot be read: it is not there"
                                        .formatted(missing)));
    }

    @Test
    void every_broken_contract_of_a_folder_is_reported() {
        TestProject.empty(folder).file("a.contract.toml", "broken").file("b.contract.toml", "columns = 1");
        assertThatThrownBy(() -> new FileProjectReader().readContracts(folder))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code() + " "
                                        + Path.of(problem.span().orElseThrow().file())
                                                .getFileName())
                                .containsExactly("E103 a.contract.toml", "E105 b.contract.toml"));
    }
}
